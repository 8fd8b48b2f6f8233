// SPDX-License-Identifier: Apache-2.0
import ONNXImport

/// What libFuzzer calls with each input: any bytes must be read or refused, never trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzONNX(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  if let model = try? ONNXFile.parse(bytes, file: "fuzz.onnx") { examine(model) }
  if let array = try? ONNXTensorFile.parse(bytes, file: "fuzz.pb") {
    precondition((try? ONNXTensorFile.bytes(of: array)) != nil, "an array that was read is written")
  }
  return 0
}

/// What is done with each model that is read.
func examine(_ model: ONNXModel) {
  // Attributes that are not kept can not be written.
  guard let bytes = try? ONNXFile.bytes(of: model) else { return }
  do {
    let again = try ONNXFile.parse(bytes, file: "again.onnx")
    let bytesAgain = try ONNXFile.bytes(of: again)
    precondition(bytesAgain == bytes, "the same model has the same bytes")
  } catch {
    preconditionFailure("a model that was written is read: \(error)")
  }
}

// SPDX-License-Identifier: Apache-2.0

/// The head of an `.npy` file: magic word, version, and a Python dictionary of three keys.
///
/// Source: NumPy Enhancement Proposal 1 and `numpy.lib.format`, version 1.0: `\x93NUMPY`, `1`, `0`, the
/// length of the dictionary's text in two bytes (low one first), the text, padded with blanks and ended
/// by a line feed.
struct NPYHeader: Equatable {
  var type: NPYType
  var shape: [Int]
  /// Where the elements begin.
  var dataOffset: Int

  static let magic: [UInt8] = [0x93] + Array("NUMPY".utf8)

  /// Reads the head of a file's bytes.
  ///
  /// - Throws: `TensorError` naming the file.
  init(_ bytes: [UInt8], file: String) throws {
    guard bytes.count >= 10, Array(bytes.prefix(6)) == Self.magic else {
      throw TensorError(
        file, bytes.isEmpty ? "the file is empty" : "the file does not begin as an .npy file",
        remedy: "save it with numpy.save")
    }
    guard bytes[6] == 1, bytes[7] == 0 else {
      throw TensorError(
        file, "the file has format version \(bytes[6]).\(bytes[7])", remedy: "version 1.0 is read")
    }
    let length = Int(bytes[8]) | Int(bytes[9]) << 8
    guard bytes.count >= 10 + length else {
      throw TensorError(
        file, "the header is cut short: it has \(bytes.count - 10) of \(length) bytes",
        remedy: "copy the file again")
    }
    dataOffset = 10 + length
    var scanner = PythonScanner(Array(bytes[10..<dataOffset]), file: file)
    (type, shape) = try scanner.dictionary()
  }

  /// The head's bytes, the elements aligned to 64 bytes as NumPy writes them.
  static func bytes(type: NPYType, shape: [Int]) -> [UInt8] {
    let extents = shape.map(String.init).joined(separator: ", ")
    let tuple = shape.count == 1 ? "(\(extents),)" : "(\(extents))"
    var text = "{'descr': '\(type.rawValue)', 'fortran_order': False, 'shape': \(tuple), }"
    let unpadded = 10 + text.utf8.count + 1
    text += String(repeating: " ", count: (64 - unpadded % 64) % 64) + "\n"
    let count = text.utf8.count
    return magic + [1, 0, UInt8(count & 0xFF), UInt8(count >> 8)] + Array(text.utf8)
  }
}

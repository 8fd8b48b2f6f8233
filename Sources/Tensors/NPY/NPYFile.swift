// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Reads and writes NumPy's `.npy` files of version 1.0, little-endian, in C order.
public enum NPYFile {
  /// Room for the longest header and the most elements of the widest type.
  static let maximumBytes = 10 + 0xFFFF + 8 * Tensor.maximumElements

  /// Reads a file.
  ///
  /// - Throws: `TensorError` when the file is missing, too large, or anything but a whole array.
  public static func read(contentsOf path: String) throws -> NPYArray {
    // A link is followed; a folder, a pipe or a device is no array.
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = attributes?[.size] as? Int
    else {
      throw TensorError(path, "the file cannot be read", remedy: "give the path of an .npy file")
    }
    guard size <= maximumBytes else {
      throw TensorError(
        path, "the file holds \(size) bytes", remedy: "at most \(maximumBytes) are read")
    }
    guard let data = FileManager.default.contents(atPath: target) else {
      throw TensorError(path, "the file cannot be read", remedy: "give the path of an .npy file")
    }
    return try parse([UInt8](data), file: path)
  }

  /// Reads a file's bytes; `file` is the name that errors carry.
  public static func parse(_ bytes: [UInt8], file: String) throws -> NPYArray {
    let header = try NPYHeader(bytes, file: file)
    let count = try Tensor.elementCount(of: header.shape, in: file)
    // The bound on elements keeps this product small.
    let expected = count * header.type.byteCount
    let found = bytes.count - header.dataOffset
    guard found == expected else {
      throw TensorError(
        file,
        "the shape \(header.shape) needs \(expected) bytes of elements, but the file has \(found)",
        remedy: found < expected ? "copy the file again, it is cut short" : "save one array a file")
    }
    let data = bytes[header.dataOffset...]
    let elements: NPYArray.Elements =
      switch header.type {
      case .float32: .float32(words(data, UInt32.self).map { Float(bitPattern: $0) })
      case .float64: .float64(words(data, UInt64.self).map { Double(bitPattern: $0) })
      case .uint8: .uint8(Array(data))
      case .int8: .int8(data.map { Int8(bitPattern: $0) })
      case .int32: .int32(words(data, UInt32.self).map { Int32(bitPattern: $0) })
      case .int64: .int64(words(data, UInt64.self).map { Int64(bitPattern: $0) })
      }
    return NPYArray(checkedShape: header.shape, elements: elements)
  }

  /// The bytes of a file that holds an array.
  public static func bytes(of array: NPYArray) -> [UInt8] {
    let head = NPYHeader.bytes(type: array.elements.type, shape: array.shape)
    switch array.elements {
    case .float32(let list): return head + list.flatMap { littleEndian($0.bitPattern) }
    case .float64(let list): return head + list.flatMap { littleEndian($0.bitPattern) }
    case .uint8(let list): return head + list
    case .int8(let list): return head + list.map { UInt8(bitPattern: $0) }
    case .int32(let list): return head + list.flatMap { littleEndian(UInt32(bitPattern: $0)) }
    case .int64(let list): return head + list.flatMap { littleEndian(UInt64(bitPattern: $0)) }
    }
  }

  /// Writes a file, beside its place first and then renamed into it, so that none is ever half there.
  ///
  /// - Throws: `TensorError` when the place can not be written.
  public static func write(_ array: NPYArray, to path: String) throws {
    do {
      try Data(bytes(of: array)).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw TensorError(
        path, "the file can not be written", remedy: "give a place in a folder you may write to")
    }
  }

  private static func words<Word: FixedWidthInteger>(
    _ data: ArraySlice<UInt8>, _ type: Word.Type
  ) -> [Word] {
    data.withUnsafeBytes { raw in
      stride(from: 0, to: raw.count, by: MemoryLayout<Word>.size).map {
        Word(littleEndian: raw.loadUnaligned(fromByteOffset: $0, as: Word.self))
      }
    }
  }

  private static func littleEndian<Word: FixedWidthInteger>(_ word: Word) -> [UInt8] {
    withUnsafeBytes(of: word.littleEndian) { Array($0) }
  }
}

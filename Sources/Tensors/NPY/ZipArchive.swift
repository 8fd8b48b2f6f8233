// SPDX-License-Identifier: Apache-2.0
internal import CZlib

/// The members of a zip archive, by its central directory; stored and deflated ones are read.
///
/// Source: PKWARE APPNOTE 6.3.9, sections 4.3.7, 4.3.12 and 4.3.16. Archives over 4 GiB (zip64) are refused.
struct ZipArchive {
  /// One member.
  struct Member {
    let name: String
    let isDeflated: Bool
    let compressedSize: Int
    let size: Int
    let headerOffset: Int
    let checksum: UInt
  }

  let members: [Member]
  private let data: [UInt8]
  private let file: String

  init(_ data: [UInt8], file: String) throws {
    self.data = data
    self.file = file
    let broken = TensorError(
      file, "the archive has no whole directory", remedy: "save it again with numpy.savez")
    // The record at the end has 22 bytes and a comment of at most 65535.
    guard data.count >= 22 else { throw broken }
    var end = data.count - 22
    let least = max(0, data.count - 22 - 0xFFFF)
    while end >= least, Self.word(data, end, 4) != 0x0605_4B50 { end -= 1 }
    guard end >= least, let count = Self.word(data, end + 10, 2),
      var place = Self.word(data, end + 16, 4), count != 0xFFFF, place != 0xFFFF_FFFF
    else { throw broken }
    var members: [Member] = []
    for _ in 0..<count {
      guard Self.word(data, place, 4) == 0x0201_4B50, let method = Self.word(data, place + 10, 2),
        let checksum = Self.word(data, place + 16, 4),
        let compressed = Self.word(data, place + 20, 4), let size = Self.word(data, place + 24, 4),
        let nameLength = Self.word(data, place + 28, 2), let extra = Self.word(data, place + 30, 2),
        let comment = Self.word(data, place + 32, 2), let offset = Self.word(data, place + 42, 4),
        place + 46 + nameLength <= data.count, method == 0 || method == 8,
        compressed != 0xFFFF_FFFF, size != 0xFFFF_FFFF
      else { throw broken }
      members.append(
        Member(
          name: String(decoding: data[place + 46..<place + 46 + nameLength], as: UTF8.self),
          isDeflated: method == 8, compressedSize: compressed, size: size, headerOffset: offset,
          checksum: UInt(checksum)))
      place += 46 + nameLength + extra + comment
    }
    self.members = members
  }

  /// A member's bytes.
  func bytes(of name: String) throws -> [UInt8] {
    let broken = TensorError(
      "\(file):\(name)", "the member is damaged", remedy: "save the archive again")
    guard let member = members.first(where: { $0.name == name }),
      member.size <= NPYFile.maximumBytes,
      let nameLength = Self.word(data, member.headerOffset + 26, 2),
      let extra = Self.word(data, member.headerOffset + 28, 2)
    else { throw broken }
    let start = member.headerOffset + 30 + nameLength + extra
    guard start + member.compressedSize <= data.count else { throw broken }
    var bytes: [UInt8]
    if member.isDeflated {
      // Deflate makes at most 1032 bytes of one: a directory can not ask for memory that no data fill.
      guard member.size / 1032 <= member.compressedSize else { throw broken }
      bytes = [UInt8](repeating: 0, count: member.size)
      let isWhole = data.withUnsafeBufferPointer { source in
        bytes.withUnsafeMutableBufferPointer { target in
          guard let from = source.baseAddress, let to = target.baseAddress else {
            return member.size == 0
          }
          return gb_inflate(
            from + start, UInt(member.compressedSize), to, UInt(member.size)) == 1
        }
      }
      guard isWhole else { throw broken }
    } else {
      guard member.compressedSize == member.size else { throw broken }
      bytes = Array(data[start..<start + member.size])
    }
    guard crc32(0, bytes, UInt32(bytes.count)) == member.checksum else { throw broken }
    return bytes
  }

  /// A little-endian number, or nil beyond the end.
  private static func word(_ data: [UInt8], _ place: Int, _ count: Int) -> Int? {
    guard place >= 0, place + count <= data.count else { return nil }
    return (0..<count).reduce(0) { $0 | Int(data[place + $1]) << (8 * $1) }
  }
}

// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Reads arrays of NumPy's `.npz` archives: a zip file whose members are `.npy` files, stored or deflated.
public enum NPZFile {
  /// The array of a path: an `.npy` file, or `FILE.npz:NAME` for a member of an archive, whose name may be left out
  /// when there is one.
  ///
  /// - Throws: `TensorError` when there is no such array.
  public static func array(_ path: String) throws -> NPYArray {
    var file = path
    var member: String?
    if let range = path.range(of: ".npz:", options: .backwards) {
      file = String(path[..<path.index(range.upperBound, offsetBy: -1)])
      member = String(path[range.upperBound...])
    }
    guard file.hasSuffix(".npz") else { return try NPYFile.read(contentsOf: path) }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw TensorError(file, "the file cannot be read", remedy: "give the path of an .npz file")
    }
    let archive = try ZipArchive([UInt8](data), file: file)
    let names = archive.members.map(\.name).filter { $0.hasSuffix(".npy") }
    let wanted = member.map { $0.hasSuffix(".npy") ? $0 : $0 + ".npy" }
    guard let name = wanted ?? (names.count == 1 ? names[0] : nil), names.contains(name) else {
      let known = names.map { String($0.dropLast(4)) }.joined(separator: ", ")
      throw TensorError(
        path, "there is \(member.map { "no array '\($0)'" } ?? "more than one array")",
        remedy: "name one as FILE.npz:NAME; it has \(known.isEmpty ? "none" : known)")
    }
    return try NPYFile.parse(archive.bytes(of: name), file: "\(file):\(name)")
  }
}

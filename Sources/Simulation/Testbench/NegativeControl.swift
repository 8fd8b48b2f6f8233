// SPDX-License-Identifier: Apache-2.0

/// The vectors with one wrong expected bit: a testbench that passes them compares nothing.
enum NegativeControl {
  /// A vector file in which the lowest bit of one result is turned over.
  ///
  /// It is the middle vector's; of sequences, the first from there whose result no reset overtakes.
  ///
  /// - Parameters:
  ///   - vectors: the bytes of the file.
  ///   - quiet: how many cycles from the wrong one on must be without reset; 0 for cases.
  /// - Returns: nil when the file has no such vector.
  static func bytes(of vectors: [UInt8], quiet: Int) -> [UInt8]? {
    let end = UInt8(ascii: "\n")
    var starts: [Int] = []
    var place = 0
    while place < vectors.count {
      let stop = vectors[place...].firstIndex(of: end) ?? vectors.count
      if stop > place, vectors[place] != UInt8(ascii: "/") { starts.append(place) }
      place = stop + 1
    }
    let order = Array(starts.indices.dropFirst(starts.count / 2)) + starts.indices
    let wrong = order.first { first in
      first + quiet <= starts.count
        && (first..<first + quiet).allSatisfy { vectors[starts[$0]] == UInt8(ascii: "0") }
    }
    guard let wrong else { return nil }
    let stop = vectors[starts[wrong]...].firstIndex(of: end) ?? vectors.count
    let digit = Character(Unicode.Scalar(vectors[stop - 1]))
    guard let value = digit.hexDigitValue else { return nil }
    var result = Array("// Vector \(wrong) below has a wrong bit: a testbench must fail.\n".utf8)
    let first = result.count
    result += vectors
    result[first + stop - 1] = Array(String(value ^ 1, radix: 16).utf8)[0]
    return result
  }
}

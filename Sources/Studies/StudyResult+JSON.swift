// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A file that is not the JSON of a study's result.
public struct StudyResultError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found, and what would be right, in one sentence.
  public let description: String
}

extension StudyResult {
  /// The result as JSON text, keys sorted, ended by a line feed: equal results are equal bytes.
  ///
  /// - Throws: `StudyResultError` when a figure is not a finite number.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return try encoder.encode(self) + Data("\n".utf8)
    } catch {
      throw StudyResultError(
        description: "the study '\(name)' holds a figure that is no finite number; run it again")
    }
  }

  /// Reads a result back.
  ///
  /// - Throws: `StudyResultError`.
  public init(json: Data) throws {
    do {
      self = try JSONDecoder().decode(StudyResult.self, from: json)
    } catch let error as DecodingError {
      throw StudyResultError(
        description: "not the result of a study: \(Self.clause(of: error)); "
          + "give a file that 'guardbit study' has written")
    }
  }

  private static func clause(of error: DecodingError) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.isEmpty ? "the file" : "'\(path.map(\.stringValue).joined(separator: "."))'"
    }
    switch error {
    case .keyNotFound(let key, let context):
      return "\(place(context.codingPath)) lacks '\(key.stringValue)'"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(place(context.codingPath)) has another type"
    case .dataCorrupted(let context): return "\(place(context.codingPath)) is not JSON"
    @unknown default: return "it can not be decoded"
    }
  }
}

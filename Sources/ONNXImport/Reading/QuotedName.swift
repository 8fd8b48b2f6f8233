// SPDX-License-Identifier: Apache-2.0

/// A name from a file as a sentence shows it: in quotes, cut after 60 characters, without control
/// characters.
func quoted(_ name: String) -> String {
  let scalars = name.unicodeScalars
  var text = ""
  // Not characters: one of them may have any number of scalars.
  for scalar in scalars.prefix(60) {
    let isControl = scalar.properties.generalCategory == .control
    text.unicodeScalars.append(isControl ? "?" : scalar)
  }
  return scalars.dropFirst(60).isEmpty ? "'\(text)'" : "'\(text)...'"
}

/// A text whose bytes are these; nil when they are not UTF-8.
func text(_ bytes: some Collection<UInt8>) -> String? {
  let text = String(decoding: bytes, as: UTF8.self)
  // What is not UTF-8 is replaced, and then the bytes differ.
  return text.utf8.elementsEqual(bytes) ? text : nil
}

// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Decides, by bounds on what can occur, whether two descriptions that differ in one parameter are the same
/// function.
///
/// It must never call a visible change invisible: a change without a proof here has to be caught.
struct Visibility {
  private let original: MACUnit.Description
  private let changed: MACUnit.Description

  init(_ original: MACUnit.Description, _ changed: MACUnit.Description) {
    self.original = original
    self.changed = changed
  }

  /// The proof in a sentence, nil when there is none.
  func reason(_ name: String) -> String? { nil }
}

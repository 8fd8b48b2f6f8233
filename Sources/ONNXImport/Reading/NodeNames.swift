// SPDX-License-Identifier: Apache-2.0

/// Names for nodes, each used once: the file's where it has one.
struct NodeNames {
  private var stated: Set<String>
  private var used: Set<String> = []

  /// Starts with the names of a file's nodes; "" for those without.
  init(stated: [String]) { self.stated = Set(stated) }

  /// The name of the next node: the stated one if it is there and the first of its kind, else the
  /// operator or that name with the node's place in the file.
  mutating func name(_ stated: String, operatorType: String, index: Int) -> String {
    if !stated.isEmpty, used.insert(stated).inserted { return stated }
    var name = "\(stated.isEmpty ? operatorType : stated)_\(index)"
    while self.stated.contains(name) || !used.insert(name).inserted { name += "_" }
    return name
  }
}

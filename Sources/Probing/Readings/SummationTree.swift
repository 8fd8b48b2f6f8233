// SPDX-License-Identifier: Apache-2.0

/// The order of additions, as far as losses show it: a node with two children is one addition, a node with
/// more is a sum without an order.
indirect enum SummationTree: Sendable, Hashable {
  /// A product.
  case leaf(Int)
  /// A sum.
  case node([SummationTree])

  /// As text: `((0 + 1) + (2 + 3))`, with braces around sums without an order.
  var text: String {
    switch self {
    case .leaf(let k): "\(k)"
    case .node(let children) where children.count == 2:
      "(" + children.map(\.text).joined(separator: " + ") + ")"
    case .node(let children): "{" + children.map(\.text).joined(separator: " ") + "}"
    }
  }

  /// The products, when this is a chain of additions one after the other.
  var chain: [Int]? {
    switch self {
    case .leaf(let k): return [k]
    case .node(let children):
      guard children.count == 2, case .leaf(let last) = children[1],
        let before = children[0].chain
      else { return nil }
      return before + [last]
    }
  }

  /// Whether all products are added at once.
  var isFlat: Bool {
    guard case .node(let children) = self else { return false }
    return children.allSatisfy {
      if case .leaf = $0 { return true }
      return false
    }
  }

  /// Builds the tree from the number of leaves below the node where two leaves meet; nil when no tree has
  /// these numbers.
  static func build(_ leaves: [Int], _ meeting: (Int, Int) -> Int) -> SummationTree? {
    guard let first = leaves.first else { return nil }
    var tree = SummationTree.leaf(first)
    var size = 1
    let others = leaves.dropFirst()
    for count in Set(others.map { meeting(first, $0) }).sorted() {
      let joining = others.filter { meeting(first, $0) == count }
      guard size + joining.count == count else { return nil }
      // Those that meet each other below this node are one child of it.
      var classes: [[Int]] = []
      for leaf in joining {
        let place = classes.firstIndex { $0.contains { meeting($0, leaf) < count } }
        if let place { classes[place].append(leaf) } else { classes.append([leaf]) }
      }
      var children = [tree]
      for members in classes {
        guard let child = build(members, meeting) else { return nil }
        children.append(child)
      }
      tree = .node(children)
      size = count
    }
    return size == leaves.count ? tree : nil
  }
}

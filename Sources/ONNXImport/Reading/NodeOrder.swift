// SPDX-License-Identifier: Apache-2.0

/// Puts nodes into an order in which each comes after what it takes.
enum NodeOrder {
  /// What gives a value.
  enum Giver {
    /// An input or an initializer.
    case constant
    /// The node at a place of the file.
    case node(Int)
  }

  private enum Visit { case none, open, done }

  /// The nodes in the file's order, moved only where they stand before what they take.
  ///
  /// A depth-first walk from each node in the file's order to what it takes; without recursion, for a
  /// file may chain any number of nodes backwards.
  static func sorted(
    _ nodes: [ONNXNode], givers: [String: Giver], file: String
  ) throws -> [ONNXNode] {
    var visits = [Visit](repeating: .none, count: nodes.count)
    var order: [ONNXNode] = []
    order.reserveCapacity(nodes.count)
    var path: [(node: Int, input: Int)] = []
    for root in nodes.indices where visits[root] == .none {
      path.append((root, 0))
      visits[root] = .open
      while let (node, input) = path.last {
        guard input < nodes[node].inputs.count else {
          visits[node] = .done
          order.append(nodes[node])
          path.removeLast()
          continue
        }
        path[path.count - 1].input += 1
        let value = nodes[node].inputs[input]
        guard !value.isEmpty else { continue }
        let subject = "\(file): node \(quoted(nodes[node].name))"
        switch givers[value] {
        case nil:
          throw ONNXError(
            subject, "the node takes \(quoted(value)), which nothing gives",
            remedy: "name a node's output, an input or an initializer")
        case .constant?: break
        case .node(let giver)?:
          guard visits[giver] != .open else {
            throw ONNXError(
              subject, "the node waits for \(quoted(value)), which waits for the node",
              remedy: "cut the cycle")
          }
          if visits[giver] == .none {
            visits[giver] = .open
            path.append((giver, 0))
          }
        }
      }
    }
    return order
  }
}

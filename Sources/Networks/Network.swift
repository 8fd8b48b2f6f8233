// SPDX-License-Identifier: Apache-2.0
import Tensors

/// A network for inference: layers in the order of their computation, with every shape resolved.
public struct Network: Sendable, Hashable {
  /// The name by which commands call it.
  public let name: String
  /// The shape of one input: channels, rows, columns.
  public let inputShape: [Int]
  /// The layers; each takes only values that come before it.
  public let layers: [Layer]
  /// The shape of every value: the network's input, then the output of each layer.
  public let valueShapes: [[Int]]
  /// The dot products of the layers that have any, by layer.
  public let dotLayouts: [DotLayout?]
  /// The number of each layer's first dot product within one input, by layer.
  let firstDotProducts: [Int]
  /// The dot products that one input takes.
  public let dotProducts: Int
  /// The multiply-accumulate operations that one input takes, those with padding included.
  public let multiplyAccumulates: Int

  /// The most layers that are read.
  public static let maximumLayers = 10_000
  /// The most multiply-accumulates an input may take: none that could be run comes near.
  static let maximumWork = 1 << 50

  /// Checks that every layer's input fits, and derives the shapes.
  ///
  /// - Throws: `NetworkError` naming the layer.
  public init(name: String, inputShape: [Int], layers: [Layer]) throws {
    guard 1...Self.maximumLayers ~= layers.count else {
      throw NetworkError(
        "the network has \(layers.count) layers", remedy: "give 1 to \(Self.maximumLayers)")
    }
    guard !inputShape.isEmpty, !inputShape.contains(0) else {
      throw NetworkError(
        "the input has the shape \(inputShape)", remedy: "give [channels, rows, columns]")
    }
    _ = try Network.numberCount(of: inputShape)
    var shapes = [inputShape]
    var layouts: [DotLayout?] = []
    var firsts: [Int] = []
    var dots = 0
    var work = 0
    var names: Set<String> = []
    for (index, layer) in layers.enumerated() {
      guard names.insert(layer.name).inserted else {
        throw NetworkError(
          layer: layer.name, "two layers have this name", remedy: "give each its own")
      }
      guard layer.inputs.count == 1, let source = layer.inputs.first, 0...index ~= source else {
        throw NetworkError(
          layer: layer.name, "the inputs are the values \(layer.inputs)",
          remedy: "give one value that was computed before")
      }
      do {
        let layout = try DotLayout(layer.operation, input: shapes[source])
        shapes.append(try layer.operation.outputShape(from: shapes[source], layout: layout))
        _ = try Network.numberCount(of: shapes[index + 1])
        layouts.append(layout)
        firsts.append(dots)
        if let layout {
          dots += layout.outputs * layout.positions
          work = try Self.work(work, adding: layout)
        }
      } catch let error as NetworkError {
        throw error.at(layer: layer.name)
      }
    }
    self.name = name
    self.inputShape = inputShape
    self.layers = layers
    valueShapes = shapes
    dotLayouts = layouts
    firstDotProducts = firsts
    dotProducts = dots
    multiplyAccumulates = work
  }

  private static func work(_ sum: Int, adding layout: DotLayout) throws -> Int {
    // Both factors are bounded by the elements of a tensor, 2^28; the sum over layers is not.
    let (total, overflow) = sum.addingReportingOverflow(
      layout.outputs * layout.positions * layout.length)
    guard !overflow, total <= maximumWork else {
      throw NetworkError(
        "the network takes more than 2^50 multiply-accumulates an input",
        remedy: "give a smaller network")
    }
    return total
  }

  /// The length of the longest dot product; 0 without any.
  public var longestDotProduct: Int { dotLayouts.compactMap { $0?.length }.max() ?? 0 }

  /// The shape of the network's result.
  public var outputShape: [Int] { valueShapes[layers.count] }

  /// The value that holds the class scores: the result, or what goes into a softmax that ends the
  /// network, which keeps the order but can round two scores to one.
  public var scoreValue: Int {
    guard let last = layers.last, case .softmax = last.operation else { return layers.count }
    return last.inputs[0]
  }

  static func numberCount(of shape: [Int]) throws -> Int {
    do {
      return try Tensor.elementCount(of: shape, in: "the value")
    } catch let error as TensorError {
      throw NetworkError(error.problem, remedy: error.remedy)
    }
  }
}

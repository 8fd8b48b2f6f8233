// SPDX-License-Identifier: Apache-2.0
import SpecFiles
import Tensors

extension Workload {
  /// Reads a `network.yaml`; its arrays lie beside it.
  ///
  /// - Throws: `SpecError`.
  public init(_ root: SpecNode, expectedName: String) throws {
    var reader = try SpecReader(root, subject: "a network")
    let name = try reader.name(expecting: expectedName)
    try reader.kind("network")
    summary = try reader.node("summary", "one sentence for lists").word("one sentence")
    source = try reader.node("source", "where images and weights come from").word("the source")

    var input = try SpecReader(
      reader.node("input", "{shape: [channels, rows, columns], pixelScale: 1}"),
      subject: "the input")
    let shapeNode = try input.node("shape", "[channels, rows, columns]")
    let shape = try shapeNode.items("channels, rows and columns").map {
      try $0.integer("an extent", in: 1...65536)
    }
    guard shape.count == 3 else {
      throw SpecError(
        shapeNode.location, "the shape has \(shape.count) extents",
        remedy: "give [channels, rows, columns]")
    }
    let scaleNode = input.optionalNode("pixelScale")
    let scale = try scaleNode.map { Float(try $0.number("by what a pixel is multiplied")) } ?? 1
    guard scale.isNormal else {
      throw SpecError(
        scaleNode?.location ?? input.location, "the pixel scale is \(scale)",
        remedy: "give a number like 0.00392 or 2^-4")
    }
    try input.finish()
    let classes = try reader.node("classes", "how many classes there are")
      .integer("how many classes there are", in: 2...65536)

    let files = ArrayFiles(besides: root.location.file)
    let layersNode = try reader.node("layers", "the list of layers")
    let layers = try LayerReader(files: files).layers(layersNode)
    network = try located(layersNode, layers.map(\.location)) {
      try Network(name: name, inputShape: shape, layers: layers.map(\.layer))
    }
    guard network.outputShape == [classes] else {
      throw SpecError(
        layersNode.location,
        "the last layer has the shape \(network.outputShape) for \(classes) classes",
        remedy: "let it have [\(classes)]")
    }

    func images(_ key: String, _ meaning: String) throws -> ImageSet {
      let node = try reader.node(key, meaning)
      var inner = try SpecReader(node, subject: "the images of '\(key)'")
      let images = try files.array(inner.node("images", "an .npy file"))
      let labels = try files.array(inner.node("labels", "an .npy file"))
      try inner.finish()
      return try located(node, []) {
        try ImageSet(
          images: images, labels: labels, shape: shape, pixelScale: scale, classes: classes)
      }
    }
    calibration = try images("calibration", "the images that ranges are taken from")
    test = try images("test", "the images that accuracy is measured on")

    check = try reader.optionalNode("check").map { node in
      var inner = try SpecReader(node, subject: "a network's check")
      let countNode = try inner.node("testImages", "how many test images there are")
      let count = try countNode.integer("how many test images there are", in: 0...Int(Int32.max))
      let correct = try inner.node("correct", "how many of them float32 gets right")
        .integer("how many of them float32 gets right", in: 0...count)
      try inner.finish()
      return Check(testImages: count, correct: correct)
    }
    try reader.finish()
    if let check, check.testImages != test.count {
      throw SpecError(
        reader.location(of: "check"),
        "'testImages' is stated as \(check.testImages), but there are \(test.count)",
        remedy: "mend the file or the constant")
    }
  }
}

/// Gives a contradiction the place of the layer that it names, or else that of a node.
private func located<Value>(
  _ node: SpecNode, _ layers: [(name: String, location: SpecLocation)],
  _ build: () throws -> Value
) throws -> Value {
  do {
    return try build()
  } catch let error as NetworkError {
    // Of two layers with one name, the later one is the slip.
    let place = layers.last { $0.name == error.layer }?.location
    throw SpecError(place ?? node.location, error.clause, remedy: error.remedy)
  }
}

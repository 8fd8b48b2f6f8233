// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Foundation
import Networks
import SpecFiles
import Tensors
import Testing

@Suite struct `Network files` {
  /// A text of the shipped file and what stands in its place; `nil` for the text itself.
  static let malformed: [(find: String, replacement: String, says: String)] = [
    ("name: digits ", "name: digit ", "network.yaml:1:7: the network is named 'digit'"),
    ("kind: network", "kind: net", "network.yaml:2:7: 'net' stands here"),
    ("summary:", "sumary:", "a network lacks 'summary'"),
    ("classes: 10", "classes: 10\nclases: 10", "a network has no key 'clases'; did you mean"),
    ("classes: 10", "classes: ten", "network.yaml:6:10: 'ten' is not an integer"),
    ("classes: 10", "classes: 1", "1 is out of range"),
    ("classes: 10", "classes: 11", "the shape [10] for 11 classes"),
    ("classes: 10", "classes: 10\nclasses: 10", "'classes' is given twice"),
    ("[1, 8, 8]", "[8, 8]", "the shape has 2 extents"),
    ("[1, 8, 8]", "[1, 0, 8]", "0 is out of range"),
    ("[1, 8, 8]", "[1, 8, 12]", "layer 'dense': a dense layer of 64 inputs gets the shape [96]"),
    ("[1, 8, 8]", "[3, 8, 8]", "layer 'conv1': a convolution of 1 input channels"),
    ("pixelScale: 0.0625", "pixelScale: 0", "the pixel scale is 0.0"),
    ("pixelScale: 0.0625", "pixelscale: 1", "the input has no key 'pixelscale'"),
    ("{kind: relu}", "{kind: tanh}", "'tanh' is not a kind of layer; choose one of convolution"),
    ("{kind: relu}", "{kind: relu, size: 2}", "a layer has no key 'size'"),
    ("{kind: relu}", "relu", "'relu' stands where a layer is described"),
    ("{kind: maxPool, size: 2}", "{kind: maxPool}", "a layer lacks 'size'"),
    ("{kind: maxPool, size: 2}", "{kind: maxPool, size: 9}", "the windows of 9 x 9 are larger"),
    ("{kind: maxPool, size: 2}", "{kind: maxPool, size: 0}", "0 is out of range"),
    ("{kind: flatten}", "{kind: relu}", "put a flatten before it"),
    (
      "weight: conv1.weight.npy", "weight: conv1.wait.npy",
      "conv1.wait.npy: the file cannot be read"
    ),
    ("weight: conv1.weight.npy", "weight: ../conv1.npy", "is not a file beside this one"),
    ("weight: conv1.weight.npy", "weight: test.labels.npy", "the elements are |u1"),
    (
      "weight: conv1.weight.npy", "weight: dense.weight.npy",
      "layer 'conv1': the weights of a convolution have the shape [10, 64]"
    ),
    ("weight: conv1.weight.npy", "weight: network.yaml", "does not begin as an .npy file"),
    (
      "bias: conv1.bias.npy", "bias: conv2.bias.npy",
      "the bias has 16 numbers for 8 output channels"
    ),
    ("bias: conv1.bias.npy", "bias: dense.weight.npy", "the bias has the shape [10, 64]"),
    ("stride: 1", "stride: 0", "0 is out of range"),
    ("stride: 1", "stride: 9223372036854775807", "is out of range"),
    ("padding: 1", "padding: -1", "-1 is out of range"),
    ("padding: 1", "pad: 1", "a layer has no key 'pad'"),
    ("name: conv2", "name: conv1", "layer 'conv1': two layers have this name"),
    (
      "{images: test.images.npy, labels: test.labels.npy}", "{images: test.images.npy}",
      "lacks 'labels'"
    ),
    (
      "{images: test.images.npy, labels: test.labels.npy}",
      "{images: test.images.npy, labels: calibration.labels.npy}",
      "give one integer for each of the 600 images"
    ),
    (
      "{images: test.images.npy, labels: test.labels.npy}",
      "{images: test.labels.npy, labels: test.labels.npy}", "the images have the shape [600]"
    ),
    ("testImages: 600", "testImages: 601", "'testImages' is stated as 601, but there are 600"),
    ("correct: 597", "correct: 601", "601 is out of range"),
    ("correct: 597", "correct: 597, right: 1", "a network's check has no key 'right'"),
  ]

  @Test func `every malformed file gives one sentence with its place`() throws {
    let path = try Digits.folder() + "/network.yaml"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var wrong: [String] = []
    for (find, replacement, says) in Self.malformed {
      guard let range = text.range(of: find) else {
        wrong.append("'\(find)' is not in the file")
        continue
      }
      do {
        let root = try SpecNode.parse(
          text.replacingCharacters(in: range, with: replacement), file: path)
        _ = try Workload(root, expectedName: "digits")
        wrong.append("'\(replacement)' was read")
      } catch let error as SpecError {
        let sentence = error.description
        let hasPlace = error.location.file == path && error.location.line > 0
        if !hasPlace || !sentence.contains(says) || sentence.contains("\n") {
          wrong.append("'\(replacement)': \(sentence)")
        }
      } catch {
        wrong.append("'\(replacement)': \(error)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `labels and weights that mean nothing are refused`() throws {
    let images = try NPYArray(shape: [2, 1, 1], elements: .uint8([1, 2]))
    func set(_ images: NPYArray, _ labels: [Int8], scale: Float = 1) throws -> ImageSet {
      try ImageSet(
        images: images, labels: NPYArray(shape: [labels.count], elements: .int8(labels)),
        shape: [1, 1, 1], pixelScale: scale, classes: 2)
    }
    #expect(try set(images, [0, 1]).image(at: 1)?.storage == [2])
    #expect(try set(images, [0, 1]).image(at: 2) == nil)
    #expect { try set(images, [0, 2]) } throws: { "\($0)".contains("label number 1 is 2") }
    #expect { try set(images, [0, -1]) } throws: { "\($0)".contains("label number 1 is -1") }
    #expect { try set(images, [0]) } throws: { "\($0)".contains("the labels have the shape [1]") }
    let infinite = try NPYArray(shape: [2, 1, 1], elements: .float32([1, .infinity]))
    #expect { try set(infinite, [0, 1]) } throws: { "\($0)".contains("not a finite number") }
    let nan = try Tensor(shape: [1, 1], storage: [.nan])
    #expect { try Dense(weight: nan) } throws: { "\($0)".contains("weight number 0 is nan") }
  }

  @Test func `hostile shapes are errors, not traps`() throws {
    let one = try Tensor(shape: [1, 1, 1, 1], storage: [1])
    func network(_ shape: [Int], _ operation: Networks.Operation, inputs: [Int] = [0]) throws {
      _ = try Network(
        name: "n", inputShape: shape,
        layers: [Layer(name: "l", operation: operation, inputs: inputs)])
    }
    let cases: [(says: String, build: () throws -> Void)] = [
      ("too many numbers", { try network([.max, .max, .max], .relu) }),
      ("the input has the shape []", { try network([], .relu) }),
      ("the input has the shape [0]", { try network([0], .relu) }),
      ("extent -1", { try network([-1], .relu) }),
      (
        "too many numbers",
        { try network([1, 16000, 16000], .convolution(Convolution(weight: one, padding: 1024))) }
      ),
      ("stride 0", { _ = try Convolution(weight: one, stride: 0) }),
      ("padding -1", { _ = try Convolution(weight: one, padding: -1) }),
      ("size 0", { _ = try Pooling(size: 0) }),
      ("stride -1", { _ = try Pooling(size: 1, stride: -1) }),
      ("a pooling gets the shape [4]", { try network([4], .maxPool(Pooling(size: 2))) }),
      ("a softmax gets the shape [1, 2, 2]", { try network([1, 2, 2], .softmax) }),
      ("the inputs are the values [1]", { try network([1], .relu, inputs: [1]) }),
      ("the inputs are the values []", { try network([1], .relu, inputs: []) }),
      ("the inputs are the values [-1]", { try network([1], .relu, inputs: [-1]) }),
      ("0 layers", { _ = try Network(name: "n", inputShape: [1], layers: []) }),
    ]
    for (says, build) in cases {
      #expect(performing: build, throws: { "\($0)".contains(says) })
    }
  }

  @Test func `names that are no network are refused`() throws {
    let library = NetworkLibrary(specs: try BuiltInSpecs.library())
    #expect(library.names == ["digits"])
    for name in ["", ".", "..", "../networks/digits", "nothing", "digits\0"] {
      #expect {
        try library.workload(named: name)
      } throws: { "\($0)".contains("no network is called") }
    }
  }
}

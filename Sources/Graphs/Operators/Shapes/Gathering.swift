// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that join, cut and look up.
enum Gathering {
  static let functions: [String: OperatorFunction] = [
    "Concat": concat, "Split": split, "Gather": gather, "GatherElements": gatherElements,
    "GatherND": gatherND, "ScatterND": scatterND, "OneHot": oneHot, "NonZero": nonZero,
  ]

  private static func concat(_ call: OperatorCall) throws -> [TypedArray] {
    let arrays = call.inputs.compactMap { $0 }
    guard let first = arrays.first else {
      throw GraphError("there are no operands", remedy: "give some")
    }
    let axis = try Axes.one(call, standard: 0, rank: first.shape.count)
    var shape = first.shape
    shape[axis] = 0
    for array in arrays {
      guard array.shape.count == shape.count,
        zip(array.shape, first.shape).enumerated().allSatisfy({ $0 == axis || $1.0 == $1.1 })
      else {
        throw GraphError(
          "the shapes \(arrays.map(\.shape)) do not join along \(axis)", remedy: "let others agree")
      }
      shape[axis] += array.shape[axis]
    }
    _ = try Tensor.elementCount(of: shape, in: "the output")
    let outer = shape[..<axis].reduce(1, *)
    let runs = arrays.map { $0.shape[axis...].reduce(1, *) }
    var bases: [Int] = []
    var joined = arrays[0].reshaped([arrays[0].count])
    bases.append(0)
    for array in arrays.dropFirst() {
      bases.append(joined.count)
      joined = try joined.joined(array)
    }
    if outer == 1 { return [joined.reshaped(shape)] }
    var places: [Int] = []
    places.reserveCapacity(shape.reduce(1, *))
    for number in 0..<outer {
      for (array, run) in runs.enumerated() {
        let start = bases[array] + number * run
        places += start..<start + run
      }
    }
    return [joined.taking(places, shape: shape)]
  }

  private static func split(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let axis = try Axes.one(call, standard: 0, rank: x.shape.count)
    let extent = x.shape[axis]
    var sizes = try call.optionalInput(1)?.integers ?? call.ints("split")
    if sizes == nil {
      let count = try call.int("num_outputs") ?? call.node.outputs.count
      guard 1...max(1, extent) ~= count else {
        throw GraphError("\(extent) is split into \(count)", remedy: "give fewer parts")
      }
      let size = (extent + count - 1) / count
      sizes = (0..<count).map { min(size, max(0, extent - $0 * size)) }
    }
    guard let sizes, sizes.allSatisfy({ 0...extent ~= $0 }), sizes.reduce(0, +) == extent else {
      throw GraphError("the sizes do not add up to \(extent)", remedy: "let them")
    }
    var first = 0
    return sizes.map { size in
      var indices = x.shape.map { Array(0..<$0) }
      indices[axis] = Array(first..<first + size)
      first += size
      return x.selecting(indices)
    }
  }

  private static func index(_ value: Int, _ extent: Int) throws -> Int {
    guard -extent..<extent ~= value else {
      throw GraphError("index \(value) is none of \(extent)", remedy: "give one below it")
    }
    return value < 0 ? value + extent : value
  }

  private static func indexList(_ array: TypedArray) throws -> [Int] {
    guard let list = array.integers else {
      throw GraphError("the indices are \(array.type.onnxName)", remedy: "give INT64")
    }
    return list
  }

  private static func gather(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, indices) = (try call.input(0), try call.input(1))
    let axis = try Axes.one(call, standard: 0, rank: x.shape.count)
    let list = try indexList(indices).map { try index($0, x.shape[axis]) }
    let shape = x.shape[..<axis] + indices.shape + x.shape[(axis + 1)...]
    let count = try Tensor.elementCount(of: Array(shape), in: "the output")
    let (outer, run) = (x.shape[..<axis].reduce(1, *), x.shape[(axis + 1)...].reduce(1, *))
    var places: [Int] = []
    places.reserveCapacity(count)
    for number in 0..<outer {
      for index in list {
        let start = (number * x.shape[axis] + index) * run
        places += start..<start + run
      }
    }
    return [x.taking(places, shape: Array(shape))]
  }

  private static func gatherElements(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, indices) = (try call.input(0), try call.input(1))
    let axis = try Axes.one(call, standard: 0, rank: x.shape.count)
    guard indices.shape.count == x.shape.count,
      zip(indices.shape, x.shape).enumerated().allSatisfy({ $0 == axis || $1.0 <= $1.1 })
    else {
      throw GraphError("\(indices.shape) does not fit \(x.shape)", remedy: "let the ranks agree")
    }
    let list = try indexList(indices)
    let strides = Axes.strides(x.shape)
    let places = try list.indices.map { number -> Int in
      var (rest, place) = (number, 0)
      for other in indices.shape.indices.reversed() {
        let own = rest % indices.shape[other]
        rest /= indices.shape[other]
        place += (other == axis ? try index(list[number], x.shape[axis]) : own) * strides[other]
      }
      return place
    }
    return [x.taking(places, shape: indices.shape)]
  }

  /// Where each index tuple's run of elements begins, and its length.
  private static func runs(
    _ x: TypedArray, _ indices: TypedArray, batch: Int
  ) throws -> (starts: [Int], run: Int, depth: Int) {
    guard let depth = indices.shape.last, depth > 0, batch >= 0, batch < indices.shape.count,
      batch + depth <= x.shape.count, indices.shape[..<batch] == x.shape[..<batch]
    else {
      throw GraphError("\(indices.shape) does not index \(x.shape)", remedy: "give tuples that do")
    }
    let list = try indexList(indices)
    let strides = Axes.strides(x.shape)
    let tuples = list.count / depth
    let perBatch = max(1, indices.shape[batch...].dropLast().reduce(1, *))
    let batchStride = batch == 0 ? 0 : strides[batch - 1]
    let starts = try (0..<tuples).map { tuple -> Int in
      var place = batch == 0 ? 0 : tuple / perBatch * batchStride
      for axis in 0..<depth {
        place +=
          try index(list[tuple * depth + axis], x.shape[batch + axis]) * strides[batch + axis]
      }
      return place
    }
    return (starts, x.shape[(batch + depth)...].reduce(1, *), depth)
  }

  private static func gatherND(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, indices) = (try call.input(0), try call.input(1))
    let batch = try call.int("batch_dims") ?? 0
    let (starts, run, depth) = try runs(x, indices, batch: batch)
    let shape = Array(indices.shape.dropLast()) + x.shape[(batch + depth)...]
    _ = try Tensor.elementCount(of: shape, in: "the output")
    return [x.taking(starts.flatMap { $0..<$0 + run }, shape: shape)]
  }

  private static func scatterND(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, indices, updates) = (try call.input(0), try call.input(1), try call.input(2))
    guard try call.string("reduction") ?? "none" == "none" else {
      throw GraphError("updates are reduced", remedy: "use no reduction")
    }
    let (starts, run, _) = try runs(x, indices, batch: 0)
    guard updates.count == starts.count * run else {
      throw GraphError("there are \(updates.count) updates", remedy: "give \(starts.count * run)")
    }
    var source = [Int](repeating: -1, count: x.count)
    for (number, start) in starts.enumerated() {
      for i in 0..<run { source[start + i] = number * run + i }
    }
    return [
      try x.choosing(updates, shape: x.shape) { source[$0] < 0 ? (true, $0) : (false, source[$0]) }
    ]
  }

  private static func oneHot(_ call: OperatorCall) throws -> [TypedArray] {
    let (indices, values) = (try call.input(0), try call.input(2))
    guard let depth = try call.input(1).doubles().first, depth >= 1, depth <= 16_777_216,
      values.count == 2
    else { throw GraphError("the depth or the values do not fit", remedy: "give one and two") }
    let size = Int(depth)
    let rank = indices.shape.count + 1
    let axis = try Axes.checked(try call.int("axis") ?? -1, rank: rank)
    var shape = indices.shape
    shape.insert(size, at: axis)
    let count = try Tensor.elementCount(of: shape, in: "the output")
    let list = try indices.doubles().map { (number: Double) -> Int in
      guard let index = Int(exactly: number) else { return -1 }
      return index < 0 ? index + size : index
    }
    let inner = indices.shape[axis...].reduce(1, *)
    let places = (0..<count).map { number -> Int in
      let (outer, rest) = number.quotientAndRemainder(dividingBy: max(1, size * inner))
      return list[outer * inner + rest % max(1, inner)] == rest / max(1, inner) ? 1 : 0
    }
    return [values.taking(places, shape: shape)]
  }

  private static func nonZero(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let numbers = try x.doubles()
    let places = numbers.indices.filter { numbers[$0] != 0 }
    let strides = Axes.strides(x.shape)
    let list = x.shape.indices.flatMap { axis in
      places.map { $0 / max(1, strides[axis]) % max(1, x.shape[axis]) }
    }
    return [.int64s(list, shape: [x.shape.count, places.count])]
  }
}

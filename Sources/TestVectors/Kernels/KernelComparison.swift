// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Synchronization

/// Compares whole matrix products of a unit's kernels with the model, bit for bit.
///
/// Each matrix goes through the model once and through every engine: the general path, and the kernel of
/// each dispatch level of the machine. Thread counts take turns. The matrices depend on the seed alone.
public struct KernelComparison: Sendable {
  /// One way to compute a product.
  public struct Engine: Sendable, Hashable {
    /// The level, or "general path".
    public let name: String
    /// How to compute.
    public let options: EmulationOptions

    /// The kernels of a dispatch level.
    public init(level: KernelLevel) {
      name = level.rawValue
      options = EmulationOptions(level: level)
    }

    private init(general: String) {
      name = general
      options = EmulationOptions(onlyGeneralPath: true)
    }

    /// The stages one element at a time.
    public static let generalPath = Engine(general: "general path")

    /// All engines of this machine.
    public static var available: [Engine] {
      [.generalPath] + KernelLevel.available.map { Engine(level: $0) }
    }
  }

  private let unit: MACUnit
  /// Whose model the kernels are compared with: the unit's, but in a test of the comparison.
  private let judge: MACUnit
  private let engines: [Engine]
  private let threads: Int

  /// Sets up a comparison.
  ///
  /// - Parameters:
  ///   - unit: the unit.
  ///   - engines: what is compared with the model.
  ///   - threads: how many matrices are compared at a time.
  public init(unit: MACUnit, engines: [Engine] = Engine.available, threads: Int) {
    self.init(unit: unit, judge: unit, engines: engines, threads: threads)
  }

  init(unit: MACUnit, judge: MACUnit, engines: [Engine] = Engine.available, threads: Int) {
    self.unit = unit
    self.judge = judge
    self.engines = engines
    self.threads = threads
  }

  /// How many threads a kernel gets, by turns.
  private static let kernelThreads = [1, 2, 3]

  /// Compares matrices of at least so many products altogether, at least one of every class.
  ///
  /// - Parameters:
  ///   - products: how many products the model computes at least.
  ///   - seed: decides all matrices.
  ///   - largest: the most products of a matrix.
  ///   - progress: is told the products done so far.
  public func run(
    products: Int, seed: UInt64, largest: Int = MatrixGenerator.customaryLargest,
    progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) async throws -> KernelReport {
    let generator = MatrixGenerator(unit: unit, seed: seed, largest: largest)
    var count: UInt64 = 0
    var planned = 0
    while planned < products || count < UInt64(KernelClass.allCases.count) {
      let shape = generator.shape(count)
      planned += shape.m * shape.n * shape.k
      count += 1
    }
    let matrices = count
    let next = Atomic<UInt64>(0)
    let done = Atomic<UInt64>(0)
    let clock = ContinuousClock()
    let start = clock.now
    let take: @Sendable () -> UInt64? = {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      return index < matrices ? index : nil
    }
    let finished: @Sendable (Int) -> Void = { products in
      progress(done.wrappingAdd(UInt64(products), ordering: .relaxed).newValue)
    }
    var report = KernelReport(unit: unit.name)
    try await withThrowingTaskGroup(of: KernelReport.self) { group in
      for _ in 0..<max(1, threads) {
        group.addTask {
          var part = KernelReport(unit: unit.name)
          while let index = take() {
            try Task.checkCancellation()
            let shape = generator.shape(index)
            try await compare(index, generator, seed, shape, &part)
            finished(shape.m * shape.n * shape.k)
          }
          return part
        }
      }
      for try await part in group { report.merge(part) }
    }
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }

  private func compare(
    _ index: UInt64, _ generator: MatrixGenerator, _ seed: UInt64, _ shape: InstructionShape,
    _ report: inout KernelReport
  ) async throws {
    let operands = try generator.operands(index)
    let kind = KernelClass.ofMatrix(index)
    // Elements of different matrices draw different random numbers.
    let random = RandomCase(seed: seed, index: index << 24)
    let model = try judge.multiplyByModel(operands, random: random)
    let products = shape.m * shape.n * shape.k
    report.products[kind, default: 0] += products
    report.matrices += 1
    let threads = Self.kernelThreads[Int(index % UInt64(Self.kernelThreads.count))]
    var sawGeneralPath = false
    for engine in engines {
      let plan = unit.emulationPlan(k: shape.k, options: engine.options)
      // A unit without a kernel goes the same way at every level.
      let isGeneral = plan.kernel == "general path"
      if isGeneral && sawGeneralPath { continue }
      sawGeneralPath = sawGeneralPath || isGeneral
      let name = isGeneral ? plan.kernel : "\(plan.kernel) (\(engine.name))"
      report.kernels[name, default: 0] += products
      let result =
        threads == 1
        ? try unit.multiply(operands, random: random, options: engine.options)
        : try await unit.multiply(
          operands, random: random, options: engine.options, threads: threads)
      guard result != model else { continue }
      for place in model.codes.indices where model.codes[place] != result.codes[place] {
        let (row, column) = place.quotientAndRemainder(dividingBy: shape.n)
        report.note(
          KernelMismatch(
            engine: name, matrix: index, kind: kind, shape: shape, row: row, column: column,
            operands: operands.dot(row, column), model: model.codes[place],
            kernel: result.codes[place]))
      }
    }
  }
}

extension MatrixOperands {
  /// The operands of one element.
  fileprivate func dot(_ row: Int, _ column: Int) -> DotOperands {
    var dot = DotOperands(c: c[row, column])
    for k in 0..<a.columns {
      dot.a.append(a[row, k])
      dot.b.append(b[k, column])
    }
    if let scales {
      dot.scales.a = (0..<scales.a.columns).map { scales.a[row, $0] }
      dot.scales.b = (0..<scales.b.rows).map { scales.b[$0, column] }
    }
    return dot
  }
}

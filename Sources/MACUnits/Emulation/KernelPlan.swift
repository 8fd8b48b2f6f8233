// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// A kernel set up for a unit: how codes become what it reads, and what it leaves becomes codes.
struct KernelPlan: Sendable {
  /// The kernel's name: family and working type.
  var name: String
  /// Why the kernel returns the unit's bits, in one line.
  var proof: String
  var kernel: Kernel
  /// The planes of A and B, in the kernel's order.
  var a: [PlaneImage]
  var b: [PlaneImage]
  /// How addends enter and results leave.
  var accumulator: AccumulatorImage
  /// The family's parameters in C.
  var parameters: ParameterBlock = ParameterBlock()
  /// Whether the kernel reads keys of stochastic rounding.
  var usesKeys = false
  /// After how many k the accumulators, which are integers, are emptied into 128-bit totals; nil when they hold
  /// a whole dot product.
  var spillsEvery: Int?
}

/// A kernel of some level with its layout.
struct Kernel: @unchecked Sendable {
  // Unchecked: a C struct of function pointers and numbers, never written.
  let c: gb_kernel

  var rows: Int { Int(c.rows) }
  var columns: Int { Int(c.columns) }
  var step: Int { max(1, Int(c.step)) }
  var accumulatorBytes: Int { Int(c.accumulator_bytes) }
  var takesSpecials: Bool { c.takes_specials != 0 }
  var planesA: [Plane] { [c.a.0, c.a.1, c.a.2].map(Plane.init).filter { $0.bytes > 0 } }
  var planesB: [Plane] { [c.b.0, c.b.1, c.b.2].map(Plane.init).filter { $0.bytes > 0 } }

  init(_ kernel: gb_kernel) { c = kernel }
}

/// The layout of one plane: entries of some bytes, one for `run` k, `group` of them side by side.
struct Plane: Sendable {
  let bytes: Int
  let run: Int
  let group: Int

  init(_ plane: gb_plane) {
    bytes = Int(plane.bytes)
    run = max(1, Int(plane.run))
    group = max(1, Int(plane.group))
  }
}

/// Parameters of a family, as the bytes of its C struct.
struct ParameterBlock: Sendable {
  private(set) var bytes: [UInt8] = []

  init() {}

  /// Copies a C struct without pointers.
  init<Parameters: BitwiseCopyable>(_ parameters: Parameters) {
    bytes = withUnsafeBytes(of: parameters) { Array($0) }
  }
}

/// How the codes of a matrix become entries of a plane.
struct PlaneImage: Sendable {
  enum Source: Sendable {
    /// The elements of the matrix.
    case elements
    /// The block scale words, one for `run` k.
    case scales
    /// Element, scale word and the element's place in its block together.
    case scaledElements(@Sendable (UInt64, UInt64, Int) -> UInt64)
  }

  var source = Source.elements
  /// The entry of each code, when a table is given; `bytes` of it count.
  var table: [UInt64]
  /// The bits of a code that are looked up.
  var mask: UInt64
  /// The entry of a code, without a table and without `bits`.
  var map: (@Sendable (UInt64) -> UInt64)?
  /// How codes are entries already, or nearly so; nil where they are looked up or mapped.
  var bits: BitRule?
  /// What fills rows and columns beyond the matrix.
  var pad: UInt64 = 0

  /// Codes of float32 or float64 that are entries.
  struct BitRule: Sendable {
    /// Whether a float32 becomes a float64.
    var widens = false
    /// Whether the entry is the exponent of a float32 in an aligned sum.
    var isExponent = false
    var subnormals = SubnormalOperands.kept
    /// Integers instead: the code with these bits flipped, less a number.
    var integers: (flipped: UInt64, subtracted: UInt64)?
  }

  /// A plane of codes that are entries.
  init(mask: UInt64, pad: UInt64 = 0, bits: BitRule) {
    self.mask = mask
    self.pad = pad
    self.bits = bits
    table = []
  }

  /// A plane by a rule: tabulated up to 16 bits.
  init(
    width: Int, source: Source = .elements, pad: UInt64 = 0,
    _ map: @escaping @Sendable (UInt64) -> UInt64
  ) {
    self.source = source
    self.pad = pad
    mask = width >= 64 ? .max : (1 << UInt64(width)) - 1
    if width <= 16 {
      table = (0...mask).map(map)
    } else {
      table = []
      self.map = map
    }
  }
}

/// How addends become accumulator entries and accumulator entries results.
struct AccumulatorImage: Sendable {
  /// The entry of an addend's code.
  var entry: @Sendable (UInt64) -> UInt64
  /// The result's code of an entry, and of the addend where that did not enter, with the unit's NaN and sign of
  /// zero; nil where the stages have to be asked.
  var code: @Sendable (UInt64, UInt64) -> UInt64?
  /// The result's code of a total of spilled accumulators, and of the addend; nil as above.
  var spilled: (@Sendable (Int128, UInt64) -> UInt64?)?
  /// The codes of whole rows of entries, where the C code can give them.
  var bulk: BulkDelivery?
}

/// Deliveries that need no rounding and no addend.
enum BulkDelivery: Sendable {
  /// float32 entries that are numbers of a format.
  case float32(CodeFormat)
  /// float64 entries that are numbers of a format.
  case float64(CodeFormat)
  /// Two's complement entries, cut to the result's width.
  case integer(mask: UInt64)
  /// Exact sums in multiples of a unit, of one of the types, to which a float32 addend comes in the one rounding to
  /// float32, ties to even. What float64 can not hold is delivered one by one.
  case totals(TotalType, unit: Double)

  /// What sums are held in.
  enum TotalType { case int32, int64, float64 }
}

/// A format as the C code that delivers wants it.
struct CodeFormat: @unchecked Sendable {
  // Unchecked: a C struct of numbers.
  let c: gb_code_format
}

// SPDX-License-Identifier: Apache-2.0
internal import CKernels

/// One plane of an operand, packed into panels as a kernel reads it.
struct PackedPlane: Sendable {
  let plane: Plane
  var image: PlaneImage { prepared.image }
  /// Lines (rows of A, columns of B) of a panel.
  let width: Int
  /// Entries of a line: one for `plane.run` k.
  let entries: Int
  let paddedEntries: Int
  private let buffer: PanelBuffer
  /// The table with entries of the plane's size; empty without one.
  private var table: [UInt8] { prepared.table }
  private let prepared: PreparedImage

  /// Room for `panels` panels of a plane over k products.
  init(_ plane: Plane, _ image: PreparedImage, width: Int, panels: Int, k: Int) {
    self.plane = plane
    prepared = image
    self.width = width
    entries = (k + plane.run - 1) / plane.run
    paddedEntries = (entries + plane.group - 1) / plane.group * plane.group
    buffer = PanelBuffer(bytes: panels * width * paddedEntries * plane.bytes)
  }

  /// Where a panel's entries from a k on lie.
  func pointer(panel: Int, k: Int) -> UnsafeRawPointer {
    UnsafeRawPointer(buffer.base)
      + (panel * width * paddedEntries + k / plane.run * width) * plane.bytes
  }

  /// Packs one panel.
  ///
  /// - Parameters:
  ///   - panel: its number.
  ///   - lines: how many of its lines there are.
  ///   - source: the operand.
  ///   - firstLine: the operand's line that is the panel's first.
  func pack(_ panel: Int, lines: Int, of source: OperandView, firstLine: Int) {
    var codes: [UInt64] = []
    var packing = gb_packing()
    packing.lines = Int64(lines)
    packing.width = Int64(width)
    packing.padded_entries = Int64(paddedEntries)
    packing.bytes = Int32(plane.bytes)
    packing.group = Int32(plane.group)
    packing.mask = image.mask
    packing.pad = image.pad
    if let bits = image.bits {
      packing.rule = bits.widens ? gb_pack_f32_as_f64 : gb_pack_bits
      if let integers = bits.integers {
        packing.rule = gb_pack_integer
        packing.flipped = integers.flipped
        packing.subtracted = integers.subtracted
      }
      if bits.isExponent { packing.rule = gb_pack_f32_exponent }
      switch bits.subnormals {
      case .kept: packing.subnormals = gb_pack_kept
      case .flushed: packing.subnormals = gb_pack_flushed
      case .flushedToPositiveZero: packing.subnormals = gb_pack_flushed_to_positive_zero
      }
    }
    packing.out = buffer.base + panel * width * paddedEntries * plane.bytes
    let available = min(entries, source.entries(of: image.source))
    packing.entries = Int64(available)
    let isDirect = !table.isEmpty || image.bits != nil
    if !isDirect {
      // Entries without a table: one by one, line by line.
      codes.reserveCapacity(lines * available)
      for line in 0..<lines {
        for entry in 0..<available {
          codes.append(source.entry(image, line: firstLine + line, entry))
        }
      }
    }
    codes.withUnsafeBufferPointer { mapped in
      table.withUnsafeBytes { table in
        source.withCodes(of: image.source) { all, lineStride, entryStride in
          if isDirect {
            packing.codes = all.map { $0 + firstLine * lineStride }
            packing.line_stride = Int64(lineStride)
            packing.entry_stride = Int64(entryStride)
            packing.table = table.isEmpty ? nil : table.baseAddress
          } else {
            packing.codes = mapped.baseAddress
            packing.line_stride = Int64(available)
            packing.entry_stride = 1
            packing.mask = .max
          }
          gb_pack(&packing)
        }
      }
    }
  }
}

/// An image with its table in entries of the plane's size.
struct PreparedImage: Sendable {
  let image: PlaneImage
  let table: [UInt8]

  init(_ image: PlaneImage, _ plane: Plane) {
    self.image = image
    var table: [UInt8] = []
    table.reserveCapacity(image.table.count * plane.bytes)
    for entry in image.table {
      for byte in 0..<plane.bytes {
        table.append(UInt8(truncatingIfNeeded: entry >> UInt64(8 * byte)))
      }
    }
    self.table = table
  }
}

/// A kernel's plan, ready to run again and again.
struct PreparedPlan: Sendable {
  let plan: KernelPlan
  let a: [PreparedImage]
  let b: [PreparedImage]

  init(_ plan: KernelPlan) {
    self.plan = plan
    a = zip(plan.a, plan.kernel.planesA).map(PreparedImage.init)
    b = zip(plan.b, plan.kernel.planesB).map(PreparedImage.init)
  }
}

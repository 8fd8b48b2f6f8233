// SPDX-License-Identifier: Apache-2.0
internal import CKernels

/// One plane of an operand, packed into panels as a kernel reads it.
struct PackedPlane: Sendable {
  let plane: Plane
  let image: PlaneImage
  /// Lines (rows of A, columns of B) of a panel.
  let width: Int
  /// Entries of a line: one for `plane.run` k.
  let entries: Int
  let paddedEntries: Int
  private let buffer: PanelBuffer
  /// The table with entries of the plane's size; empty without one.
  private let table: [UInt8]

  /// Room for `panels` panels of a plane over k products.
  init(_ plane: Plane, _ image: PlaneImage, width: Int, panels: Int, k: Int) {
    self.plane = plane
    self.image = image
    self.width = width
    entries = (k + plane.run - 1) / plane.run
    paddedEntries = (entries + plane.group - 1) / plane.group * plane.group
    buffer = PanelBuffer(bytes: panels * width * paddedEntries * plane.bytes)
    table = image.table.flatMap { entry in
      (0..<plane.bytes).map { UInt8(truncatingIfNeeded: entry >> UInt64(8 * $0)) }
    }
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
    packing.out = buffer.base + panel * width * paddedEntries * plane.bytes
    let available = min(entries, source.entries(of: image.source))
    packing.entries = Int64(available)
    let isDirect = !table.isEmpty
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
            packing.table = table.baseAddress
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

// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The codes at the ends of a format's ranges, and their neighbours, by name.
struct BoundaryCodes: Sendable {
  let names: [String]
  let codes: [UInt64]

  init(_ format: NumberFormat) {
    var found: [(UInt64, String)] = []
    func add(_ code: UInt64, _ name: String) {
      if format.isFinite(code), !found.contains(where: { $0.0 == code }) {
        found.append((code, name))
      }
    }
    switch format {
    case .float(let float):
      let normal = UInt64(1) << UInt64(float.fields.trailingSignificandBits)
      let top = float.greatestFiniteCode
      for (sign, mark) in float.isSigned ? [(0, "+"), (float.signMask, "-")] : [(UInt64(0), "+")] {
        func end(_ magnitude: UInt64, _ name: String) {
          if magnitude > 0 || !float.fields.hasZero, magnitude <= top {
            add(sign | magnitude, "\(mark) \(name)")
          }
        }
        end(top, "greatest finite")
        if top > 0 { end(top - 1, "one below the greatest finite") }
        if float.fields.hasSubnormals {
          end(normal, "least normal")
          end(1, "least subnormal")
          end(normal - 1, "greatest subnormal")
          end(normal + 1, "one above the least normal")
          end(2, "one above the least subnormal")
          if normal > 2 { end(normal - 2, "one below the greatest subnormal") }
        } else {
          let least: UInt64 = float.fields.hasZero ? 1 : 0
          end(least, "least number")
          end(least + 1, "one above the least number")
        }
      }
    case .fixedPoint(let fixed):
      let mask = fixed.width == 64 ? UInt64.max : 1 << UInt64(fixed.width) - 1
      let zero = UInt64(truncatingIfNeeded: fixed.zeroPoint)
      let top = UInt64(truncatingIfNeeded: fixed.greatestInteger)
      let bottom = UInt64(truncatingIfNeeded: fixed.leastInteger)
      for (code, name) in [
        (zero, "zero"), (zero &+ 1, "one above zero"), (zero &- 1, "one below zero"),
        (top, "greatest"), (top &- 1, "one below the greatest"), (bottom, "least"),
        (bottom &+ 1, "one above the least"),
      ] {
        add(code & mask, name)
      }
    case .codeBook(let book):
      for (place, entry) in book.grid.enumerated() where place < 2 || place >= book.grid.count - 2 {
        add(entry.code, "listed value \(place)")
      }
    }
    codes = found.map(\.0)
    names = found.map(\.1)
  }
}

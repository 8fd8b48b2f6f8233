// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import QuantizationMethods

@Suite struct `Sliced linear algebra` {
  static func numbers(_ count: Int, seed: UInt64) -> [Double] {
    SyntheticLayer.normals(count, seed: seed, stream: 9).map { Double($0) }
  }

  /// A·Bᵀ in plain loops.
  static func plain(_ a: [Double], _ b: [Double], length: Int) -> [Double] {
    let (height, width) = (a.count / length, b.count / length)
    return (0..<height * width).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: width)
      return (0..<length).reduce(0) { $0 + a[row * length + $1] * b[column * length + $1] }
    }
  }

  @Test func `products come within 2^-36 of the greatest terms with two slices, 2^-16 with one`() {
    let (rows, others, length) = (7, 5, 33)
    let a = Self.numbers(rows * length, seed: 3).enumerated().map { index, x in
      index / length == 2 ? x * 0x1p30 : x
    }
    let b = Self.numbers(others * length, seed: 4)
    let exact = Self.plain(a, b, length: length)
    for (slices, bound) in [(1, 0x1p-16), (2, 0x1p-36)] {
      let product = SlicedMatrix(a, rows: rows, columns: length, slices: slices)
        .product(by: SlicedMatrix(b, rows: others, columns: length, slices: slices))
      let wrong = product.indices.filter { index in
        let size = index / others == 2 ? 0x1p30 : 1.0
        return abs(product[index] - exact[index]) > bound * 9 * size
      }
      #expect(wrong.isEmpty)
    }
  }

  @Test func `sums of slices are exact, so that any order of terms gives the same bits`() {
    // Reversing the terms changes the order in which a kernel adds them.
    let length = 257
    let a = Self.numbers(3 * length, seed: 5)
    let b = Self.numbers(4 * length, seed: 6)
    func reversed(_ x: [Double]) -> [Double] {
      stride(from: 0, to: x.count, by: length).flatMap { x[$0..<$0 + length].reversed() }
    }
    let forward = SlicedMatrix(a, rows: 3, columns: length, slices: 2)
      .product(by: SlicedMatrix(b, rows: 4, columns: length, slices: 2))
    let backward = SlicedMatrix(reversed(a), rows: 3, columns: length, slices: 2)
      .product(by: SlicedMatrix(reversed(b), rows: 4, columns: length, slices: 2))
    #expect(forward == backward)
  }

  @Test(arguments: [1, 5, 64, 65, 90])
  func `the factor of the inverse gives back the unit matrix`(n: Int) throws {
    let x = Self.numbers(2 * n * n, seed: 7)
    var h = Self.plain(
      (0..<n).flatMap { column in (0..<2 * n).map { x[$0 * n + column] } },
      (0..<n).flatMap { column in (0..<2 * n).map { x[$0 * n + column] } }, length: 2 * n)
    for index in 0..<n { h[index * n + index] += 0.01 }
    let u = try #require(TriangularFactor.upperFactorOfInverse(h, size: n))
    // Uᵀ U H = 1, so U H Uᵀ = 1 too: rows of (U H) times rows of U.
    let uh = Self.plain(u, h, length: n)
    let unit = Self.plain(uh, u, length: n)
    let wrong = unit.indices.filter { abs(unit[$0] - ($0 / n == $0 % n ? 1 : 0)) > 1e-6 }
    #expect(wrong.isEmpty)
    let below = u.indices.filter { $0 / n > $0 % n && u[$0] != 0 }
    #expect(below.isEmpty)
  }

  @Test func `a matrix that is not positive definite has no factor`() {
    #expect(TriangularFactor.upperFactorOfInverse([1, 2, 2, 1], size: 2) == nil)
    #expect(TriangularFactor.upperFactorOfInverse([0], size: 1) == nil)
  }

  @Test func `exponential, logarithm and normal distribution have known values`() {
    func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 4e-16 * max(1, abs(b)) }
    #expect(near(StableMath.exp(1), 2.718281828459045))
    #expect(abs(StableMath.exp(-700) / 9.859676543759770e-305 - 1) < 1e-14)
    #expect(StableMath.exp(0) == 1)
    #expect(near(StableMath.log(10), 2.302585092994046))
    #expect(StableMath.log(1) == 0)
    #expect(near(StableMath.log(0x1p-1000), -693.1471805599453))
    #expect(near(StableMath.normalDistribution(1.959963984540054), 0.975))
    #expect(abs(StableMath.normalDistribution(-4) / 3.167124183311992e-5 - 1) < 1e-13)
    #expect(near(StableMath.normalDistribution(0), 0.5))
    #expect(near(StableMath.power(2, 0.3), 1.2311444133449163))
  }
}

// SPDX-License-Identifier: Apache-2.0

/// Student's t distribution with a whole number of degrees of freedom.
///
/// Source: Abramowitz and Stegun, 26.7.3 and 26.7.4.
enum StudentT {
  /// The probability of a number between 0 and x ≥ 0.
  static func centralMass(_ x: Double, degrees: Int) -> Double {
    let n = Double(degrees)
    let cosineSquare = n / (n + x * x)
    let sine = x.isInfinite ? 1 : x / (n + x * x).squareRoot()
    if degrees % 2 == 0 {
      // sin θ (1 + 1/2 cos² θ + 1·3/(2·4) cos⁴ θ + …), n/2 terms.
      var term = 1.0
      var sum = 1.0
      for k in stride(from: 2, to: degrees, by: 2) {
        term *= cosineSquare * Double(k - 1) / Double(k)
        sum += term
      }
      return sine * sum / 2
    }
    let angle = arctangent(x / n.squareRoot())
    // 1 degree: θ alone; else sin θ (cos θ + 2/3 cos³ θ + 2·4/(3·5) cos⁵ θ + …).
    var sum = 0.0
    if degrees > 1 {
      var term = cosineSquare.squareRoot()
      sum = term
      for k in stride(from: 3, to: degrees, by: 2) {
        term *= cosineSquare * Double(k - 1) / Double(k)
        sum += term
      }
    }
    return (angle + sine * sum) / .pi
  }

  /// p(0) = Γ((n+1)/2) / (√(nπ) Γ(n/2)), by the recursion over n in steps of 2.
  static func densityAtZero(degrees: Int) -> Double {
    // Γ((n+1)/2) / Γ(n/2): 1/√π for 1, √π/2 for 2; two degrees more multiply it by (n+1)/n.
    var ratio = degrees % 2 == 0 ? Double.pi.squareRoot() / 2 : 1 / Double.pi.squareRoot()
    for n in stride(from: degrees % 2 == 0 ? 2 : 1, to: degrees, by: 2) {
      ratio *= Double(n + 1) / Double(n)
    }
    return ratio / (Double(degrees) * .pi).squareRoot()
  }

  /// The arc tangent of x ≥ 0 from basic operations: three halvings of the angle, then the series.
  static func arctangent(_ x: Double) -> Double {
    if x.isInfinite { return .pi / 2 }
    if x > 1 { return .pi / 2 - arctangent(1 / x) }
    var t = x
    for _ in 0..<3 { t /= 1 + (1 + t * t).squareRoot() }
    // t ≤ tan(π/32) < 0.0985: eleven terms end below 2^-70.
    let square = t * t
    var sum = 0.0
    for k in stride(from: 21, through: 3, by: -2) {
      sum = square * (1 / Double(k) - sum)
    }
    return 8 * t * (1 - sum)
  }
}

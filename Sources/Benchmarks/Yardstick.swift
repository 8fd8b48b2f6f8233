// SPDX-License-Identifier: Apache-2.0
import COpenBLAS
import Foundation

/// What the machine does natively: OpenBLAS' matrix products, and the copying of memory.
public enum Yardstick: String, Sendable, Hashable, CaseIterable {
  /// float32 matrix product.
  case sgemm = "OpenBLAS SGEMM"
  /// float64 matrix product.
  case dgemm = "OpenBLAS DGEMM"

  /// Which OpenBLAS this is, and the processor that it takes this one for.
  public static var library: String {
    let text = { (pointer: UnsafeMutablePointer<CChar>?) in
      pointer.map { String(cString: $0) } ?? "unknown"
    }
    let version = text(openblas_get_config()).split(separator: " ").prefix(2).joined(separator: " ")
    return "\(version), kernels for \(text(openblas_get_corename()))"
  }
}

/// Square float matrices for the yardsticks.
final class NativeProduct {
  private let size: Int
  private var a32: [Float]
  private var b32: [Float]
  private var d32: [Float]
  private var a64: [Double]
  private var b64: [Double]
  private var d64: [Double]

  init(size: Int) {
    self.size = size
    let values = (0..<size * size).map { Float(($0 * 7919) % 997 - 498) / 256 }
    a32 = values
    b32 = values.reversed()
    d32 = [Float](repeating: 0, count: values.count)
    a64 = a32.map(Double.init)
    b64 = b32.map(Double.init)
    d64 = [Double](repeating: 0, count: values.count)
  }

  /// How long OpenBLAS' idle threads keep their cores busy before they sleep: measured, less than this with
  /// Debian's; OPENBLAS_THREAD_TIMEOUT=4 in the environment makes it nothing.
  private static let idleSeconds = 0.5

  /// The seconds of one product; returns when no thread of OpenBLAS is in the way of what runs next.
  func seconds(_ yardstick: Yardstick, threads: Int) -> Double {
    defer { if threads > 1 { Thread.sleep(forTimeInterval: Self.idleSeconds) } }
    openblas_set_num_threads(Int32(threads))
    let n = Int32(size)
    return Benchmarks.seconds {
      switch yardstick {
      case .sgemm:
        cblas_sgemm(
          CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a32, n, b32, n, 0, &d32, n)
      case .dgemm:
        cblas_dgemm(
          CblasRowMajor, CblasNoTrans, CblasNoTrans, n, n, n, 1, a64, n, b64, n, 0, &d64, n)
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0

extension Array {
  /// The results of a function of each element, in a loop that the compiler can turn to vector instructions.
  @inline(__always)
  func mapped<Result>(_ function: (Element) -> Result) -> [Result] {
    [Result](unsafeUninitializedCapacity: count) { output, initialized in
      initialized = count
      withUnsafeBufferPointer { list in
        guard let target = output.baseAddress, let source = list.baseAddress else { return }
        for i in 0..<list.count { (target + i).initialize(to: function(source[i])) }
      }
    }
  }
}

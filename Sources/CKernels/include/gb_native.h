// SPDX-License-Identifier: Apache-2.0
// Products and sums that arithmetic of the machine does without any error, or with the very rounding that
// the unit has.
#ifndef GUARDBIT_NATIVE_H
#define GUARDBIT_NATIVE_H
#include "CKernels.h"
#include "gb_rounding.h"

/// acc <- fma(a, b, acc) in float32 or float64, subnormals kept.
///
/// The kinds with exact products ask that every product be a float32 (float64) number, or infinite or NaN as in
/// IEEE 754 from such operands; where the machine has no fma they are much the faster ones.
///
/// Planes: a float or double a, and the same of b; the accumulator is one.
typedef enum gb_native {
  gb_native_f32,
  gb_native_f64,
  gb_native_f32_exact_products,
  gb_native_f64_exact_products
} gb_native;

/// The kernel of a level: roundTiesToEven.
gb_kernel gb_native_kernel(gb_level level, gb_native kind);

/// The kernel of a level with a rounding of the machine: to nearest, ties to even, toward zero, toward positive
/// or toward negative; `run` is null for other directions. Overflow is IEEE 754's for the direction (toward zero
/// the greatest finite number), and an exact sum of zero is -0 toward negative unless both addends are +0.
gb_kernel gb_native_directed_kernel(gb_level level, gb_native kind, gb_direction direction);
#endif

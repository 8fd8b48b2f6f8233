// SPDX-License-Identifier: Apache-2.0
// Products and sums that arithmetic of the machine does without any error, or with the very rounding that
// the unit has.
#ifndef GUARDBIT_NATIVE_H
#define GUARDBIT_NATIVE_H
#include "CKernels.h"

/// acc <- fma(a, b, acc) in float32 or float64, roundTiesToEven, subnormals kept.
///
/// Planes: a float or double a, and the same of b; the accumulator is one.
typedef enum gb_native { gb_native_f32, gb_native_f64 } gb_native;

/// The kernel of a level.
gb_kernel gb_native_kernel(gb_level level, gb_native kind);
#endif

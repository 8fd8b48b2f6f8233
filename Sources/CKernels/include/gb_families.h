// SPDX-License-Identifier: Apache-2.0
// The families of kernels, one header each.
#ifndef GUARDBIT_FAMILIES_H
#define GUARDBIT_FAMILIES_H

#include "gb_integer.h"
#include "gb_lanes.h"
#include "gb_aligned.h"
#include "gb_native.h"
#include "gb_saturating.h"
#include "gb_steps.h"
#include "gb_cast.h"

#endif

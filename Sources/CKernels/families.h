// SPDX-License-Identifier: Apache-2.0
// All families, compiled for the level that includes this.
#include "Families/native.h"
#include "Families/native_directed.h"
#include "Families/integer.h"
#include "Families/integer64.h"
#include "Families/integer128.h"
#include "Families/saturating.h"
#include "Families/steps.h"

#include "Families/rounding.h"

#include "Families/lanes.h"
#include "Families/aligned_rounding.h"
#include "Families/aligned.h"
#include "Families/aligned_again.h"
#include "Families/aligned_groups.h"
#include "Families/aligned_kernel.h"
#include "Families/cast.h"

// SPDX-License-Identifier: Apache-2.0
// All families, compiled for the level that includes this.
#include "Families/native.h"
#include "Families/native_directed.h"
#include "Families/integer.h"
#include "Families/integer64.h"
#include "Families/integer128.h"
#include "Families/saturating.h"

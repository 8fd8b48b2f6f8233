// SPDX-License-Identifier: Apache-2.0
// All families, compiled for the level that includes this.
#include "Families/native.h"
#include "Families/cast.h"

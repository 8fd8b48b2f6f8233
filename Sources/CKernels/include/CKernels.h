// SPDX-License-Identifier: Apache-2.0
// Kernels that compute tiles of matrix products as a unit does, each in three versions: portable C,
// AVX2 and AVX-512. All versions of a kernel return the same bits.
#ifndef GUARDBIT_CKERNELS_H
#define GUARDBIT_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Which instructions a kernel may use.
typedef enum gb_level { gb_level_portable = 0, gb_level_avx2 = 1, gb_level_avx512 = 2 } gb_level;

/// The highest level that this machine has. AVX2 means AVX2, FMA and F16C; AVX-512 means F, BW, DQ, VL
/// and VNNI besides.
gb_level gb_best_level(void);

/// How many cores are online.
int32_t gb_cores(void);

enum { gb_planes = 3 };

/// One plane of a panel: entries of `bytes` bytes (0: there is no such plane), one for each `run`
/// consecutive k. A panel of R rows (of A) or columns (of B) holds entry e of row r at
/// [(e / group) * R * group + r * group + e % group].
typedef struct gb_plane {
  int32_t bytes;
  int32_t run;
  int32_t group;
} gb_plane;

/// A tile to compute: `rows` x `columns` elements of the kernel, each acc <- acc (+) a_k b_k for k ascending.
typedef struct gb_tile {
  const void *a[gb_planes];  // panels of A, entries of the first k at their start
  const void *b[gb_planes];  // panels of B
  void *accumulator;         // rows x columns entries, row-major; read and written
  int64_t k;                 // how many products; a multiple of `step` but for the last call of a tile
  int64_t first_k;           // the number of the first product in its dot product
  const void *parameters;    // the family's parameters
  const uint64_t *keys;      // rows x columns keys of stochastic rounding, or null
} gb_tile;

/// Computes a tile. Returns a set of conditions: 0, or gb_raised_redo when some element went where this
/// kernel is not exact, so that the tile has to be done again by a kernel without that limit.
typedef uint32_t (*gb_run)(const gb_tile *tile);

enum { gb_raised_redo = 1 };

/// A kernel with the layout that it reads.
typedef struct gb_kernel {
  gb_run run;
  gb_run run_again;           // for a tile for which `run` raised redo; null when there is none
  int32_t takes_specials;     // whether infinities and NaNs among operands are handled as in IEEE 754
  int32_t rows;               // of a tile
  int32_t columns;
  int32_t step;               // k of a call is a multiple of it, but at the end of the dot product
  int32_t accumulator_bytes;  // of one accumulator entry
  gb_plane a[gb_planes];
  gb_plane b[gb_planes];
} gb_kernel;

#ifdef __cplusplus
}
#endif
#include "gb_deliver.h"
#include "gb_pack.h"
#include "gb_totals.h"
#include "gb_rounding.h"
#include "gb_families.h"
#endif

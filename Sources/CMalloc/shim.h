#pragma once

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

// Asks the system for memory in large pieces, so that a short run is not held up by heaps that grow page by page.
// Only the GNU C library has to be told; Swift's module of it leaves malloc.h out.
static inline void cmalloc_grow_in_large_steps(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 8 << 20);
  // The buffers of large files come from the heaps too, and the heaps keep what is freed.
  mallopt(M_MMAP_THRESHOLD, 16 << 20);
  mallopt(M_TRIM_THRESHOLD, 64 << 20);
#endif
}

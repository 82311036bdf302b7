// The memory for Swift's Strings and Arrays: a fixed arena, first fit, free neighbours joined.
//
// The free blocks are a list in the order of their addresses. Where no block fits, Swift stops with a fault: size the arena
// (HEAP_SIZE) by the peak that `make run` reports, plus what your payloads need more.
#include "memory.h"

#ifndef HEAP_SIZE
#define HEAP_SIZE 2048
#endif

enum { ALIGNMENT = 8 };

// In front of each block. Its size, with the head, is a multiple of the alignment.
struct block {
  size_t size;
  struct block *next;  // Of a free block only.
};

static _Alignas(ALIGNMENT) uint8_t arena[HEAP_SIZE];
static struct block *free_blocks;
static size_t used, peak;
static int is_ready;

static void prepare(void) {
  free_blocks = (struct block *)arena;
  free_blocks->size = sizeof arena;
  free_blocks->next = 0;
  is_ready = 1;
}

static void *allocate(size_t size) {
  if (!is_ready) prepare();
  if (size > sizeof arena) return 0;
  size = (size + sizeof(struct block) + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
  for (struct block **link = &free_blocks; *link; link = &(*link)->next) {
    struct block *block = *link;
    if (block->size < size) continue;
    if (block->size - size >= 2 * sizeof(struct block)) {
      struct block *rest = (struct block *)((uint8_t *)block + size);
      rest->size = block->size - size;
      rest->next = block->next;
      block->size = size;
      *link = rest;
    } else {
      *link = block->next;
    }
    used += block->size;
    if (used > peak) peak = used;
    return block + 1;
  }
  return 0;
}

// What Swift calls. It asks for no more than the alignment of the largest number.
int posix_memalign(void **memory, size_t alignment, size_t size) {
  *memory = alignment <= ALIGNMENT ? allocate(size) : 0;
  return *memory ? 0 : 12;  // ENOMEM
}

void free(void *memory) {
  if (!memory) return;
  struct block *block = (struct block *)memory - 1;
  used -= block->size;
  struct block *before = 0, *after = free_blocks;
  while (after && after < block) {
    before = after;
    after = after->next;
  }
  block->next = after;
  if (after && (uint8_t *)block + block->size == (uint8_t *)after) {
    block->size += after->size;
    block->next = after->next;
  }
  if (before && (uint8_t *)before + before->size == (uint8_t *)block) {
    before->size += block->size;
    before->next = block->next;
  } else if (before) {
    before->next = block;
  } else {
    free_blocks = block;
  }
}

size_t heap_size(void) { return sizeof arena; }

size_t heap_peak(void) { return peak; }

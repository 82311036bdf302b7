// What the compilers take for granted of a C library.
#include "board.h"

void *memcpy(void *restrict to, const void *restrict from, size_t count) {
  uint8_t *target = to;
  const uint8_t *source = from;
  while (count--) *target++ = *source++;
  return to;
}

void *memmove(void *to, const void *from, size_t count) {
  uint8_t *target = to;
  const uint8_t *source = from;
  if (target < source) return memcpy(to, from, count);
  while (count--) target[count] = source[count];
  return to;
}

void *memset(void *memory, int value, size_t count) {
  uint8_t *byte = memory;
  while (count--) *byte++ = (uint8_t)value;
  return memory;
}

int memcmp(const void *left, const void *right, size_t count) {
  const uint8_t *a = left, *b = right;
  for (; count--; a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

// The same under the names of the run-time ABI for the Arm architecture, section 5.2.4.
void __aeabi_memcpy(void *to, const void *from, size_t count) { memcpy(to, from, count); }
void __aeabi_memcpy4(void *to, const void *from, size_t count) { memcpy(to, from, count); }
void __aeabi_memcpy8(void *to, const void *from, size_t count) { memcpy(to, from, count); }
void __aeabi_memmove(void *to, const void *from, size_t count) { memmove(to, from, count); }
void __aeabi_memmove4(void *to, const void *from, size_t count) { memmove(to, from, count); }
void __aeabi_memmove8(void *to, const void *from, size_t count) { memmove(to, from, count); }
void __aeabi_memset(void *memory, size_t count, int value) { memset(memory, value, count); }
void __aeabi_memset4(void *memory, size_t count, int value) { memset(memory, value, count); }
void __aeabi_memset8(void *memory, size_t count, int value) { memset(memory, value, count); }
void __aeabi_memclr(void *memory, size_t count) { memset(memory, 0, count); }
void __aeabi_memclr4(void *memory, size_t count) { memset(memory, 0, count); }
void __aeabi_memclr8(void *memory, size_t count) { memset(memory, 0, count); }

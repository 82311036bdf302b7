// How deep the stack became: it is filled with a pattern first, and looked through from its end.
#include "memory.h"

// Set by the linker script.
extern uint32_t _bss_end, _stack_top;

static const uint32_t pattern = 0xC01DC01D;

void stack_paint(void) {
  uint32_t here;
  for (volatile uint32_t *word = &_bss_end; word < &here - 16; word++) *word = pattern;
}

size_t stack_peak(void) {
  const uint32_t *word = &_bss_end;
  while (*word == pattern) word++;
  return (size_t)(&_stack_top - word) * sizeof *word;
}

// Start-up of a Cortex-M4: the vector table, memory as C expects it, and main.
#include "board.h"
#include "memory.h"

// Set by the linker script.
extern uint32_t _data_source, _data_start, _data_end, _bss_start, _bss_end, _stack_top;

int main(void);
void board_stop(int status) __attribute__((noreturn));

// The Coprocessor Access Control Register (Armv7-M Architecture Reference Manual, B3.2.20).
#define CPACR (*(volatile uint32_t *)0xE000ED88)

__attribute__((noreturn)) static void reset(void) {
  // Swift compiles for the floating-point unit, which is off after a reset.
  CPACR |= 0xF << 20;
  __asm__ volatile("dsb\n\tisb");
  const uint32_t *source = &_data_source;
  for (uint32_t *word = &_data_start; word < &_data_end; word++) *word = *source++;
  for (uint32_t *word = &_bss_start; word < &_bss_end; word++) *word = 0;
  stack_paint();
  int status = main();
  memory_report();
  board_stop(status);
}

// What goes wrong in Swift ends here: a failed assertion is an undefined instruction, and so is the end of the heap.
__attribute__((noreturn)) static void fault(void) {
  static const char message[] = "# fault: a failed assertion, or no memory left\n";
  board_write((const uint8_t *)message, sizeof message - 1);
  board_stop(70);
}

typedef void (*vector)(void);

__attribute__((section(".vectors"), used)) static const vector vectors[16] = {
    (vector)&_stack_top, reset, fault, fault, fault, fault, fault, 0, 0, 0, 0, fault, fault, 0, fault, fault,
};

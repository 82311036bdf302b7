// The console and the end of the program through semihosting (Arm's "Semihosting for AArch32 and AArch64"): a debugger,
// or QEMU, does what a breakpoint asks for. A product has its UART here.
#include "board.h"

enum { SYS_WRITEC = 0x03, SYS_EXIT_EXTENDED = 0x20 };
enum { ADP_STOPPED_APPLICATION_EXIT = 0x20026 };

static int call(int operation, const void *argument) {
  register int r0 __asm__("r0") = operation;
  register const void *r1 __asm__("r1") = argument;
  __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
  return r0;
}

void board_write(const uint8_t *bytes, size_t count) {
  for (size_t index = 0; index < count; index++) call(SYS_WRITEC, &bytes[index]);
}

__attribute__((noreturn)) void board_stop(int status) {
  uint32_t reason[2] = {ADP_STOPPED_APPLICATION_EXIT, (uint32_t)status};
  call(SYS_EXIT_EXTENDED, reason);
  for (;;) {
  }
}

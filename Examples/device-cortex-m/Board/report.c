// What `make run` says of memory, in lines that begin with "#".
#include "board.h"
#include "memory.h"

static void print(const char *text) {
  size_t count = 0;
  while (text[count]) count++;
  board_write((const uint8_t *)text, count);
}

static void print_number(size_t number) {
  if (number > 9) print_number(number / 10);
  uint8_t digit = (uint8_t)('0' + number % 10);
  board_write(&digit, 1);
}

void memory_report(void) {
  print("# heap: ");
  print_number(heap_peak());
  print(" of ");
  print_number(heap_size());
  print(" bytes in use at most\n# stack: ");
  print_number(stack_peak());
  print(" bytes at most\n");
}

// What the memory is used for, within the board.
#pragma once
#include <stddef.h>
#include <stdint.h>

// The bytes of the arena that Swift's Strings and Arrays are in, and how many of them were in use at most.
size_t heap_size(void);
size_t heap_peak(void);

// Fills the stack below the caller with a pattern, and tells later how much of it was in use at most.
void stack_paint(void);
size_t stack_peak(void);

// Prints both.
void memory_report(void);

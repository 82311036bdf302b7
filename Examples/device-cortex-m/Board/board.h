// What the firmware asks of its board. The host has the same functions in Host/host.c.
#pragma once
#include <stddef.h>
#include <stdint.h>

/// Writes bytes to the console.
void board_write(const uint8_t *bytes, size_t count);

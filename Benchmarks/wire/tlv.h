// The yardstick: a TLV coder for two Objects, written by hand as one would in C, without generality and without malloc.

#ifndef TLV_H
#define TLV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
  double sensor_value, min_measured, max_measured, min_range, max_range;
  char units[16];
} temperature_t;

typedef struct {
  uint16_t id;
  int64_t value;
} instance_t;

typedef struct {
  instance_t items[8];
  size_t count;
} instances_t;

typedef struct {
  char manufacturer[32], model_number[32], serial_number[32], firmware_version[16];
  instances_t power_sources, voltages, currents, error_codes;
  int64_t battery_level, memory_free, current_time;
  char utc_offset[8], binding[8];
} device_t;

// The number of bytes written; 0 when `size` is too small.
size_t temperature_encode(const temperature_t *object, uint8_t *buffer, size_t size);
size_t device_encode(const device_t *object, uint8_t *buffer, size_t size);

// Whether the bytes are a payload of the Object.
bool temperature_decode(temperature_t *object, const uint8_t *bytes, size_t size);
bool device_decode(device_t *object, const uint8_t *bytes, size_t size);

#endif

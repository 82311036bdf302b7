#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Two Objects and their TLV (LwM2M Core, "TLV"), written by hand as a firmware engineer does: structs, presence flags, a
// buffer that grows, strings of their own. What it checks: lengths, kinds, IDs that come twice, Mandatory Resources, UTF-8.

typedef struct {
  uint8_t *bytes;
  size_t count;
} payload;

typedef struct {
  double sensor_value;
  bool has_min_measured, has_max_measured, has_min_range, has_max_range;
  double min_measured, max_measured, min_range, max_range;
  char *sensor_units;  // NULL when it is not there; likewise all strings
  char *application_type;
} temperature;

typedef struct {
  uint16_t id;
  int64_t value;
} numbered;

typedef struct {
  size_t count;
  numbered *items;
} instances;

typedef struct {
  char *manufacturer, *model_number, *serial_number, *firmware_version;
  bool has_power_sources, has_voltages, has_currents;
  instances power_sources, voltages, currents, error_codes;
  bool has_battery_level, has_memory_free, has_current_time;
  int64_t battery_level, memory_free, current_time;
  char *utc_offset, *timezone, *binding;
} device;

// The payload is the caller's to free; its bytes are NULL when memory ran out.
payload temperature_encode(const temperature *value);
payload device_encode(const device *value);

// Returns whether the payload is right. What was decoded is the caller's to free.
bool temperature_decode(const uint8_t *bytes, size_t count, temperature *value);
bool device_decode(const uint8_t *bytes, size_t count, device *value);

void temperature_free(temperature *value);
void device_free(device *value);

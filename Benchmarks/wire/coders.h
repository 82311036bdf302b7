// Two C coders of TLV, with and without malloc. See coder.c.

#ifndef CODERS_H
#define CODERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The value of a link has the Object's ID in its high 16 bits of 32.
typedef struct {
  uint16_t id;
  int64_t value;
} instance_t;

typedef struct {
  size_t length;
  char bytes[32];
} fixed_text_t;

typedef struct {
  size_t count;
  instance_t items[8];
} fixed_instances_t;

typedef struct {
  size_t length;
  char *bytes;
} owned_text_t;

typedef struct {
  size_t count;
  instance_t *items;
} owned_instances_t;

// Objects. In `has`, a bit for each member that is there, from the first on.

typedef struct {
  uint32_t has;
  double sensor_value;
  double min_measured;
  double max_measured;
  double min_range;
  double max_range;
  fixed_text_t units;
  fixed_text_t application_type;
  int64_t timestamp;
  double fractional_timestamp;
  int64_t quality_indicator;
  int64_t quality_level;
} fixed_temperature_t;

typedef struct {
  uint32_t has;
  fixed_text_t manufacturer;
  fixed_text_t model_number;
  fixed_text_t serial_number;
  fixed_text_t firmware_version;
  fixed_instances_t power_sources;
  fixed_instances_t voltages;
  fixed_instances_t currents;
  int64_t battery_level;
  int64_t memory_free;
  fixed_instances_t error_codes;
  int64_t current_time;
  fixed_text_t utc_offset;
  fixed_text_t timezone;
  fixed_text_t binding;
  fixed_text_t device_type;
  fixed_text_t hardware_version;
  fixed_text_t software_version;
  int64_t battery_status;
  int64_t memory_total;
  fixed_instances_t devices;
} fixed_device_t;

typedef struct {
  uint32_t has;
  double sensor_value;
  double min_measured;
  double max_measured;
  double min_range;
  double max_range;
  owned_text_t units;
  owned_text_t application_type;
  int64_t timestamp;
  double fractional_timestamp;
  int64_t quality_indicator;
  int64_t quality_level;
} owned_temperature_t;

typedef struct {
  uint32_t has;
  owned_text_t manufacturer;
  owned_text_t model_number;
  owned_text_t serial_number;
  owned_text_t firmware_version;
  owned_instances_t power_sources;
  owned_instances_t voltages;
  owned_instances_t currents;
  int64_t battery_level;
  int64_t memory_free;
  owned_instances_t error_codes;
  int64_t current_time;
  owned_text_t utc_offset;
  owned_text_t timezone;
  owned_text_t binding;
  owned_text_t device_type;
  owned_text_t hardware_version;
  owned_text_t software_version;
  int64_t battery_status;
  int64_t memory_total;
  owned_instances_t devices;
} owned_device_t;

// Into the caller's memory: the number of bytes written; 0 when `size` is too small.
size_t fixed_temperature_encode(const fixed_temperature_t *object, uint8_t *buffer, size_t size);
size_t fixed_device_encode(const fixed_device_t *object, uint8_t *buffer, size_t size);

// Into memory that the caller has to free; NULL when there is none.
uint8_t *owned_temperature_encode(const owned_temperature_t *object, size_t *size);
uint8_t *owned_device_encode(const owned_device_t *object, size_t *size);

// Whether the bytes are a payload of the Object; if not, nothing is to be freed.
bool fixed_temperature_decode(fixed_temperature_t *object, const uint8_t *bytes, size_t size);
bool fixed_device_decode(fixed_device_t *object, const uint8_t *bytes, size_t size);
bool owned_temperature_decode(owned_temperature_t *object, const uint8_t *bytes, size_t size);
bool owned_device_decode(owned_device_t *object, const uint8_t *bytes, size_t size);

void owned_temperature_free(owned_temperature_t *object);
void owned_device_free(owned_device_t *object);

#endif

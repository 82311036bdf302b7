// The yardstick: a TLV coder for two Objects with all their Resources, written by hand as one would in C, without
// generality. It does what any right coder has to: it checks kinds, lengths, UTF-8 and the 24 bits of a length, refuses an
// ID that comes twice and an Object without its Mandatory Resources, passes over Resources that it does not know, tells
// those that are missing from those that are zero, and owns what it has decoded.
//
// Compiled twice. With FIXED, texts and instances stand in arrays of a fixed size and the output is the caller's: no
// malloc, and what is longer is refused, right or not. Otherwise all lengths are taken: memory comes from malloc.

#include "coders.h"

#include <stdlib.h>
#include <string.h>

#ifdef FIXED
#define NAME(name) fixed_##name
typedef fixed_text_t text_t;
typedef fixed_instances_t instances_t;
typedef fixed_temperature_t temperature_t;
typedef fixed_device_t device_t;
#else
#define NAME(name) owned_##name
typedef owned_text_t text_t;
typedef owned_instances_t instances_t;
typedef owned_temperature_t temperature_t;
typedef owned_device_t device_t;
#endif

#include "entries.h"

static void write_temperature(writer_t *w, const temperature_t *object) {
  uint32_t has = object->has;
  if (has & 1 << 0) put_float(w, 5700, object->sensor_value);
  if (has & 1 << 1) put_float(w, 5601, object->min_measured);
  if (has & 1 << 2) put_float(w, 5602, object->max_measured);
  if (has & 1 << 3) put_float(w, 5603, object->min_range);
  if (has & 1 << 4) put_float(w, 5604, object->max_range);
  if (has & 1 << 5) put_text(w, 5701, &object->units);
  if (has & 1 << 6) put_text(w, 5750, &object->application_type);
  if (has & 1 << 7) put_integer(w, RESOURCE, 5518, object->timestamp);
  if (has & 1 << 8) put_float(w, 6050, object->fractional_timestamp);
  if (has & 1 << 9) put_integer(w, RESOURCE, 6042, object->quality_indicator);
  if (has & 1 << 10) put_integer(w, RESOURCE, 6049, object->quality_level);
}

static void write_device(writer_t *w, const device_t *object) {
  uint32_t has = object->has;
  if (has & 1 << 0) put_text(w, 0, &object->manufacturer);
  if (has & 1 << 1) put_text(w, 1, &object->model_number);
  if (has & 1 << 2) put_text(w, 2, &object->serial_number);
  if (has & 1 << 3) put_text(w, 3, &object->firmware_version);
  if (has & 1 << 4) put_instances(w, 6, &object->power_sources, INTEGER);
  if (has & 1 << 5) put_instances(w, 7, &object->voltages, INTEGER);
  if (has & 1 << 6) put_instances(w, 8, &object->currents, INTEGER);
  if (has & 1 << 7) put_integer(w, RESOURCE, 9, object->battery_level);
  if (has & 1 << 8) put_integer(w, RESOURCE, 10, object->memory_free);
  if (has & 1 << 9) put_instances(w, 11, &object->error_codes, INTEGER);
  if (has & 1 << 10) put_integer(w, RESOURCE, 13, object->current_time);
  if (has & 1 << 11) put_text(w, 14, &object->utc_offset);
  if (has & 1 << 12) put_text(w, 15, &object->timezone);
  if (has & 1 << 13) put_text(w, 16, &object->binding);
  if (has & 1 << 14) put_text(w, 17, &object->device_type);
  if (has & 1 << 15) put_text(w, 18, &object->hardware_version);
  if (has & 1 << 16) put_text(w, 19, &object->software_version);
  if (has & 1 << 17) put_integer(w, RESOURCE, 20, object->battery_status);
  if (has & 1 << 18) put_integer(w, RESOURCE, 21, object->memory_total);
  if (has & 1 << 19) put_instances(w, 22, &object->devices, LINK);
}

#ifdef FIXED
size_t fixed_temperature_encode(const temperature_t *object, uint8_t *buffer, size_t size) {
  writer_t w = {buffer, size, 0, false};
  write_temperature(&w, object);
  return w.failed ? 0 : w.used;
}

size_t fixed_device_encode(const device_t *object, uint8_t *buffer, size_t size) {
  writer_t w = {buffer, size, 0, false};
  write_device(&w, object);
  return w.failed ? 0 : w.used;
}
#else
uint8_t *owned_temperature_encode(const temperature_t *object, size_t *size) {
  writer_t w = {malloc(256), 256, 0, false};
  if (w.bytes == NULL) return NULL;
  write_temperature(&w, object);
  if (w.failed) {
    free(w.bytes);
    return NULL;
  }
  *size = w.used;
  return w.bytes;
}

uint8_t *owned_device_encode(const device_t *object, size_t *size) {
  writer_t w = {malloc(256), 256, 0, false};
  if (w.bytes == NULL) return NULL;
  write_device(&w, object);
  if (w.failed) {
    free(w.bytes);
    return NULL;
  }
  *size = w.used;
  return w.bytes;
}
#endif

// Notes that a Resource is there; false when it is there already.
static bool once(uint32_t *has, int place) {
  uint32_t bit = 1U << place;
  bool ok = !(*has & bit);
  *has |= bit;
  return ok;
}

static bool read_temperature(temperature_t *object, const uint8_t *bytes, size_t size) {
  const uint8_t *end = bytes + size;
  while (bytes < end) {
    entry_t entry;
    bool ok = true;
    if (!get_entry(&entry, &bytes, end) || entry.kind < MULTIPLE_RESOURCE) return false;
    switch (entry.id) {
    case 5700: ok = once(&object->has, 0) && get_float(&entry, &object->sensor_value); break;
    case 5601: ok = once(&object->has, 1) && get_float(&entry, &object->min_measured); break;
    case 5602: ok = once(&object->has, 2) && get_float(&entry, &object->max_measured); break;
    case 5603: ok = once(&object->has, 3) && get_float(&entry, &object->min_range); break;
    case 5604: ok = once(&object->has, 4) && get_float(&entry, &object->max_range); break;
    case 5701: ok = once(&object->has, 5) && get_text(&entry, &object->units); break;
    case 5750: ok = once(&object->has, 6) && get_text(&entry, &object->application_type); break;
    case 5518: ok = once(&object->has, 7) && get_integer(&entry, &object->timestamp); break;
    case 6050: ok = once(&object->has, 8) && get_float(&entry, &object->fractional_timestamp); break;
    case 6042: ok = once(&object->has, 9) && get_integer(&entry, &object->quality_indicator); break;
    case 6049: ok = once(&object->has, 10) && get_integer(&entry, &object->quality_level); break;
    default: break;
    }
    if (!ok) return false;
  }
  return object->has & 1 << 0;
}

static bool read_device(device_t *object, const uint8_t *bytes, size_t size) {
  const uint8_t *end = bytes + size;
  while (bytes < end) {
    entry_t entry;
    bool ok = true;
    if (!get_entry(&entry, &bytes, end) || entry.kind < MULTIPLE_RESOURCE) return false;
    switch (entry.id) {
    case 0: ok = once(&object->has, 0) && get_text(&entry, &object->manufacturer); break;
    case 1: ok = once(&object->has, 1) && get_text(&entry, &object->model_number); break;
    case 2: ok = once(&object->has, 2) && get_text(&entry, &object->serial_number); break;
    case 3: ok = once(&object->has, 3) && get_text(&entry, &object->firmware_version); break;
    case 6: ok = once(&object->has, 4) && get_instances(&entry, &object->power_sources, INTEGER); break;
    case 7: ok = once(&object->has, 5) && get_instances(&entry, &object->voltages, INTEGER); break;
    case 8: ok = once(&object->has, 6) && get_instances(&entry, &object->currents, INTEGER); break;
    case 9: ok = once(&object->has, 7) && get_integer(&entry, &object->battery_level); break;
    case 10: ok = once(&object->has, 8) && get_integer(&entry, &object->memory_free); break;
    case 11: ok = once(&object->has, 9) && get_instances(&entry, &object->error_codes, INTEGER); break;
    case 13: ok = once(&object->has, 10) && get_integer(&entry, &object->current_time); break;
    case 14: ok = once(&object->has, 11) && get_text(&entry, &object->utc_offset); break;
    case 15: ok = once(&object->has, 12) && get_text(&entry, &object->timezone); break;
    case 16: ok = once(&object->has, 13) && get_text(&entry, &object->binding); break;
    case 17: ok = once(&object->has, 14) && get_text(&entry, &object->device_type); break;
    case 18: ok = once(&object->has, 15) && get_text(&entry, &object->hardware_version); break;
    case 19: ok = once(&object->has, 16) && get_text(&entry, &object->software_version); break;
    case 20: ok = once(&object->has, 17) && get_integer(&entry, &object->battery_status); break;
    case 21: ok = once(&object->has, 18) && get_integer(&entry, &object->memory_total); break;
    case 22: ok = once(&object->has, 19) && get_instances(&entry, &object->devices, LINK); break;
    default: break;
    }
    if (!ok) return false;
  }
  return (object->has & (1 << 9 | 1 << 13)) == (1 << 9 | 1 << 13);
}

#ifndef FIXED
void owned_temperature_free(temperature_t *object) {
  free(object->units.bytes);
  free(object->application_type.bytes);
}

void owned_device_free(device_t *object) {
  free(object->manufacturer.bytes);
  free(object->model_number.bytes);
  free(object->serial_number.bytes);
  free(object->firmware_version.bytes);
  free(object->power_sources.items);
  free(object->voltages.items);
  free(object->currents.items);
  free(object->error_codes.items);
  free(object->utc_offset.bytes);
  free(object->timezone.bytes);
  free(object->binding.bytes);
  free(object->device_type.bytes);
  free(object->hardware_version.bytes);
  free(object->software_version.bytes);
  free(object->devices.items);
}
#endif

bool NAME(temperature_decode)(temperature_t *object, const uint8_t *bytes, size_t size) {
  memset(object, 0, sizeof *object);
  if (read_temperature(object, bytes, size)) return true;
#ifndef FIXED
  owned_temperature_free(object);
#endif
  return false;
}

bool NAME(device_decode)(device_t *object, const uint8_t *bytes, size_t size) {
  memset(object, 0, sizeof *object);
  if (read_device(object, bytes, size)) return true;
#ifndef FIXED
  owned_device_free(object);
#endif
  return false;
}

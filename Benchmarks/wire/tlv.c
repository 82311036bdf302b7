#include "tlv.h"

#include <string.h>

enum { OBJECT_INSTANCE, RESOURCE_INSTANCE, MULTIPLE_RESOURCE, RESOURCE };

typedef struct {
  uint8_t *bytes;
  size_t size, used;
  bool failed;
} writer_t;

static size_t header_size(uint16_t id, size_t length) {
  return (id > 255 ? 3 : 2) + (length < 8 ? 0 : length < 256 ? 1 : length < 65536 ? 2 : 3);
}

static void put_header(writer_t *w, int kind, uint16_t id, size_t length) {
  if (w->size - w->used < header_size(id, length) + length) {
    w->failed = true;
    return;
  }
  uint8_t type = (uint8_t)(kind << 6);
  uint8_t *p = w->bytes + w->used;
  uint8_t *start = p++;
  if (id > 255) {
    type |= 0x20;
    *p++ = (uint8_t)(id >> 8);
  }
  *p++ = (uint8_t)id;
  if (length < 8) {
    type |= (uint8_t)length;
  } else if (length < 256) {
    type |= 0x08;
    *p++ = (uint8_t)length;
  } else if (length < 65536) {
    type |= 0x10;
    *p++ = (uint8_t)(length >> 8);
    *p++ = (uint8_t)length;
  } else {
    type |= 0x18;
    *p++ = (uint8_t)(length >> 16);
    *p++ = (uint8_t)(length >> 8);
    *p++ = (uint8_t)length;
  }
  *start = type;
  w->used += (size_t)(p - start);
}

static void put_bits(writer_t *w, int kind, uint16_t id, uint64_t bits, size_t length) {
  put_header(w, kind, id, length);
  if (w->failed) return;
  for (size_t i = 0; i < length; i++) w->bytes[w->used++] = (uint8_t)(bits >> (8 * (length - 1 - i)));
}

static size_t integer_size(int64_t value) {
  return value == (int8_t)value ? 1 : value == (int16_t)value ? 2 : value == (int32_t)value ? 4 : 8;
}

static void put_integer(writer_t *w, int kind, uint16_t id, int64_t value) {
  put_bits(w, kind, id, (uint64_t)value, integer_size(value));
}

static void put_float(writer_t *w, uint16_t id, double value) {
  float single = (float)value;
  uint64_t bits;
  uint32_t single_bits;
  memcpy(&bits, &value, 8);
  double widened = (double)single;
  if (memcmp(&widened, &value, 8) == 0) {
    memcpy(&single_bits, &single, 4);
    put_bits(w, RESOURCE, id, single_bits, 4);
  } else {
    put_bits(w, RESOURCE, id, bits, 8);
  }
}

static void put_string(writer_t *w, uint16_t id, const char *text) {
  size_t length = strlen(text);
  put_header(w, RESOURCE, id, length);
  if (w->failed) return;
  memcpy(w->bytes + w->used, text, length);
  w->used += length;
}

static void put_instances(writer_t *w, uint16_t id, const instances_t *instances) {
  size_t length = 0;
  for (size_t i = 0; i < instances->count; i++) {
    size_t size = integer_size(instances->items[i].value);
    length += header_size(instances->items[i].id, size) + size;
  }
  put_header(w, MULTIPLE_RESOURCE, id, length);
  for (size_t i = 0; i < instances->count && !w->failed; i++) {
    put_integer(w, RESOURCE_INSTANCE, instances->items[i].id, instances->items[i].value);
  }
}

size_t temperature_encode(const temperature_t *object, uint8_t *buffer, size_t size) {
  writer_t w = {buffer, size, 0, false};
  put_float(&w, 5700, object->sensor_value);
  put_float(&w, 5601, object->min_measured);
  put_float(&w, 5602, object->max_measured);
  put_float(&w, 5603, object->min_range);
  put_float(&w, 5604, object->max_range);
  put_string(&w, 5701, object->units);
  return w.failed ? 0 : w.used;
}

size_t device_encode(const device_t *object, uint8_t *buffer, size_t size) {
  writer_t w = {buffer, size, 0, false};
  put_string(&w, 0, object->manufacturer);
  put_string(&w, 1, object->model_number);
  put_string(&w, 2, object->serial_number);
  put_string(&w, 3, object->firmware_version);
  put_instances(&w, 6, &object->power_sources);
  put_instances(&w, 7, &object->voltages);
  put_instances(&w, 8, &object->currents);
  put_integer(&w, RESOURCE, 9, object->battery_level);
  put_integer(&w, RESOURCE, 10, object->memory_free);
  put_instances(&w, 11, &object->error_codes);
  put_integer(&w, RESOURCE, 13, object->current_time);
  put_string(&w, 14, object->utc_offset);
  put_string(&w, 16, object->binding);
  return w.failed ? 0 : w.used;
}

typedef struct {
  int kind;
  uint16_t id;
  const uint8_t *value;
  size_t length;
} entry_t;

static bool get_entry(entry_t *entry, const uint8_t **bytes, const uint8_t *end) {
  const uint8_t *p = *bytes;
  uint8_t type = *p++;
  size_t id_bytes = type & 0x20 ? 2 : 1, length_bytes = type >> 3 & 3;
  if ((size_t)(end - p) < id_bytes + length_bytes) return false;
  entry->kind = type >> 6;
  entry->id = *p++;
  if (id_bytes == 2) entry->id = (uint16_t)(entry->id << 8 | *p++);
  if (entry->id == 65535) return false;
  size_t length = length_bytes ? 0 : type & 7;
  for (size_t i = 0; i < length_bytes; i++) length = length << 8 | *p++;
  if ((size_t)(end - p) < length) return false;
  entry->value = p;
  entry->length = length;
  *bytes = p + length;
  return true;
}

static uint64_t get_bits(const entry_t *entry) {
  uint64_t bits = 0;
  for (size_t i = 0; i < entry->length; i++) bits = bits << 8 | entry->value[i];
  return bits;
}

static bool get_integer(const entry_t *entry, int64_t *value) {
  uint64_t bits = get_bits(entry);
  switch (entry->length) {
  case 1: *value = (int8_t)bits; return true;
  case 2: *value = (int16_t)bits; return true;
  case 4: *value = (int32_t)bits; return true;
  case 8: *value = (int64_t)bits; return true;
  default: return false;
  }
}

static bool get_float(const entry_t *entry, double *value) {
  uint64_t bits = get_bits(entry);
  if (entry->length == 8) {
    memcpy(value, &bits, 8);
  } else if (entry->length == 4) {
    uint32_t single_bits = (uint32_t)bits;
    float single;
    memcpy(&single, &single_bits, 4);
    *value = (double)single;
  } else {
    return false;
  }
  return true;
}

// Text has to be UTF-8; most of it is ASCII.
static bool is_utf8(const uint8_t *p, size_t length) {
  const uint8_t *end = p + length;
  while (p < end) {
    uint8_t c = *p++;
    if (c < 0x80) continue;
    int count = c >= 0xC2 && c < 0xE0 ? 1 : c >= 0xE0 && c < 0xF0 ? 2 : c >= 0xF0 && c < 0xF5 ? 3 : 0;
    if (count == 0 || end - p < count) return false;
    if ((c == 0xE0 && *p < 0xA0) || (c == 0xED && *p > 0x9F) || (c == 0xF0 && *p < 0x90) || (c == 0xF4 && *p > 0x8F)) {
      return false;
    }
    for (; count > 0; count--) {
      if ((*p++ & 0xC0) != 0x80) return false;
    }
  }
  return true;
}

static bool get_string(const entry_t *entry, char *text, size_t size) {
  if (entry->length >= size || !is_utf8(entry->value, entry->length)) return false;
  memcpy(text, entry->value, entry->length);
  text[entry->length] = 0;
  return true;
}

static bool get_instances(const entry_t *entry, instances_t *instances) {
  if (entry->kind != MULTIPLE_RESOURCE) return false;
  const uint8_t *p = entry->value, *end = p + entry->length;
  instances->count = 0;
  while (p < end) {
    entry_t item;
    if (instances->count == 8 || !get_entry(&item, &p, end) || item.kind != RESOURCE_INSTANCE) return false;
    instances->items[instances->count].id = item.id;
    if (!get_integer(&item, &instances->items[instances->count].value)) return false;
    instances->count++;
  }
  return true;
}

bool temperature_decode(temperature_t *object, const uint8_t *bytes, size_t size) {
  const uint8_t *end = bytes + size;
  bool has_value = false;
  memset(object, 0, sizeof *object);
  while (bytes < end) {
    entry_t entry;
    bool ok = true;
    if (!get_entry(&entry, &bytes, end)) return false;
    switch (entry.id) {
    case 5700: ok = get_float(&entry, &object->sensor_value); has_value = true; break;
    case 5601: ok = get_float(&entry, &object->min_measured); break;
    case 5602: ok = get_float(&entry, &object->max_measured); break;
    case 5603: ok = get_float(&entry, &object->min_range); break;
    case 5604: ok = get_float(&entry, &object->max_range); break;
    case 5701: ok = get_string(&entry, object->units, sizeof object->units); break;
    default: break;
    }
    if (!ok) return false;
  }
  return has_value;
}

bool device_decode(device_t *object, const uint8_t *bytes, size_t size) {
  const uint8_t *end = bytes + size;
  bool has_error = false;
  memset(object, 0, sizeof *object);
  while (bytes < end) {
    entry_t entry;
    bool ok = true;
    if (!get_entry(&entry, &bytes, end)) return false;
    switch (entry.id) {
    case 0: ok = get_string(&entry, object->manufacturer, sizeof object->manufacturer); break;
    case 1: ok = get_string(&entry, object->model_number, sizeof object->model_number); break;
    case 2: ok = get_string(&entry, object->serial_number, sizeof object->serial_number); break;
    case 3: ok = get_string(&entry, object->firmware_version, sizeof object->firmware_version); break;
    case 6: ok = get_instances(&entry, &object->power_sources); break;
    case 7: ok = get_instances(&entry, &object->voltages); break;
    case 8: ok = get_instances(&entry, &object->currents); break;
    case 9: ok = get_integer(&entry, &object->battery_level); break;
    case 10: ok = get_integer(&entry, &object->memory_free); break;
    case 11: ok = get_instances(&entry, &object->error_codes); has_error = true; break;
    case 13: ok = get_integer(&entry, &object->current_time); break;
    case 14: ok = get_string(&entry, object->utc_offset, sizeof object->utc_offset); break;
    case 16: ok = get_string(&entry, object->binding, sizeof object->binding); break;
    default: break;
    }
    if (!ok) return false;
  }
  return has_error;
}

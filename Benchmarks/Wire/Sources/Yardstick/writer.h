#pragma once

#include <stdlib.h>
#include <string.h>

#include "yardstick.h"

enum kind { OBJECT_INSTANCE = 0x00, RESOURCE_INSTANCE = 0x40, MULTIPLE_RESOURCE = 0x80, RESOURCE = 0xC0 };

typedef struct {
  uint8_t *bytes;
  size_t count, capacity;
  bool failed;
} writer;

static inline bool reserve(writer *w, size_t more) {
  if (w->capacity - w->count >= more) return true;
  size_t capacity = w->capacity ? w->capacity : 64;
  while (capacity - w->count < more) capacity *= 2;
  uint8_t *bytes = realloc(w->bytes, capacity);
  if (!bytes) {
    w->failed = true;
    return false;
  }
  w->bytes = bytes;
  w->capacity = capacity;
  return true;
}

static inline void write_header(writer *w, enum kind kind, uint16_t id, size_t length) {
  if (!reserve(w, 6 + length)) return;
  uint8_t *p = w->bytes + w->count;
  uint8_t *type = p++;
  *type = (uint8_t)kind;
  if (id > 255) {
    *type |= 0x20;
    *p++ = (uint8_t)(id >> 8);
  }
  *p++ = (uint8_t)id;
  if (length < 8) {
    *type |= (uint8_t)length;
  } else if (length < 256) {
    *type |= 0x08;
    *p++ = (uint8_t)length;
  } else if (length < 65536) {
    *type |= 0x10;
    *p++ = (uint8_t)(length >> 8);
    *p++ = (uint8_t)length;
  } else {
    *type |= 0x18;
    *p++ = (uint8_t)(length >> 16);
    *p++ = (uint8_t)(length >> 8);
    *p++ = (uint8_t)length;
  }
  w->count = (size_t)(p - w->bytes);
}

static inline void write_big_endian(writer *w, uint64_t value, size_t length) {
  if (w->failed) return;
  for (size_t i = 0; i < length; i++) w->bytes[w->count + i] = (uint8_t)(value >> (8 * (length - 1 - i)));
  w->count += length;
}

static inline void write_integer(writer *w, enum kind kind, uint16_t id, int64_t value) {
  size_t length = value == (int8_t)value ? 1 : value == (int16_t)value ? 2 : value == (int32_t)value ? 4 : 8;
  write_header(w, kind, id, length);
  write_big_endian(w, (uint64_t)value, length);
}

static inline void write_float(writer *w, enum kind kind, uint16_t id, double value) {
  float narrow = (float)value;
  if ((double)narrow == value) {
    uint32_t bits;
    memcpy(&bits, &narrow, 4);
    write_header(w, kind, id, 4);
    write_big_endian(w, bits, 4);
  } else {
    uint64_t bits;
    memcpy(&bits, &value, 8);
    write_header(w, kind, id, 8);
    write_big_endian(w, bits, 8);
  }
}

static inline void write_string(writer *w, uint16_t id, const char *text) {
  if (!text) return;
  size_t length = strlen(text);
  write_header(w, RESOURCE, id, length);
  if (w->failed) return;
  memcpy(w->bytes + w->count, text, length);
  w->count += length;
}

static inline size_t integer_entry_size(const numbered *item) {
  int64_t value = item->value;
  size_t length = value == (int8_t)value ? 1 : value == (int16_t)value ? 2 : value == (int32_t)value ? 4 : 8;
  return (item->id > 255 ? 3 : 2) + (length < 8 ? 0 : 1) + length;
}

static inline void write_instances(writer *w, uint16_t id, const instances *values) {
  size_t length = 0;
  for (size_t i = 0; i < values->count; i++) length += integer_entry_size(&values->items[i]);
  write_header(w, MULTIPLE_RESOURCE, id, length);
  for (size_t i = 0; i < values->count; i++)
    write_integer(w, RESOURCE_INSTANCE, values->items[i].id, values->items[i].value);
}

static inline payload finish(writer *w) {
  if (w->failed) {
    free(w->bytes);
    return (payload){NULL, 0};
  }
  return (payload){w->bytes, w->count};
}

#pragma once

#include <stdlib.h>
#include <string.h>

#include "writer.h"

typedef struct {
  const uint8_t *p, *end;
  uint64_t seen;  // the IDs so far, modulo 64: enough for these two Objects
} reader;

typedef struct {
  enum kind kind;
  uint16_t id;
  const uint8_t *value;
  size_t length;
} entry;

static inline bool next_entry(reader *r, entry *e) {
  if (r->end - r->p < 2) return false;
  uint8_t type = *r->p++;
  size_t id_bytes = type & 0x20 ? 2 : 1, length_bytes = (type >> 3) & 3;
  if ((size_t)(r->end - r->p) < id_bytes + length_bytes) return false;
  e->kind = (enum kind)(type & 0xC0);
  e->id = *r->p++;
  if (id_bytes == 2) e->id = (uint16_t)(e->id << 8 | *r->p++);
  if (e->id == 65535) return false;
  e->length = length_bytes ? 0 : type & 7;
  for (size_t i = 0; i < length_bytes; i++) e->length = e->length << 8 | *r->p++;
  if ((size_t)(r->end - r->p) < e->length) return false;
  e->value = r->p;
  r->p += e->length;
  return true;
}

static inline bool next_resource(reader *r, entry *e) {
  if (!next_entry(r, e) || (e->kind != RESOURCE && e->kind != MULTIPLE_RESOURCE)) return false;
  uint64_t bit = 1ull << (e->id & 63);
  if (r->seen & bit) return false;
  r->seen |= bit;
  return true;
}

static inline bool read_big_endian(const entry *e, uint64_t *bits) {
  uint64_t value = 0;
  for (size_t i = 0; i < e->length; i++) value = value << 8 | e->value[i];
  *bits = value;
  return true;
}

static inline bool read_integer(const entry *e, int64_t *value) {
  uint64_t bits;
  if (e->kind == MULTIPLE_RESOURCE) return false;
  if (e->length != 1 && e->length != 2 && e->length != 4 && e->length != 8) return false;
  read_big_endian(e, &bits);
  *value = e->length == 1 ? (int8_t)bits : e->length == 2 ? (int16_t)bits : e->length == 4 ? (int32_t)bits : (int64_t)bits;
  return true;
}

static inline bool read_float(const entry *e, double *value) {
  uint64_t bits;
  if (e->kind == MULTIPLE_RESOURCE) return false;
  if (e->length == 4) {
    read_big_endian(e, &bits);
    uint32_t narrow = (uint32_t)bits;
    float number;
    memcpy(&number, &narrow, 4);
    *value = number;
    return true;
  }
  if (e->length != 8) return false;
  read_big_endian(e, &bits);
  memcpy(value, &bits, 8);
  return true;
}

static inline bool is_utf8(const uint8_t *p, size_t count) {
  const uint8_t *end = p + count;
  while (p < end) {
    uint8_t b = *p++;
    if (b < 0x80) continue;
    int more = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : -1;
    if (more < 0 || end - p < more) return false;
    if ((b == 0xE0 && *p < 0xA0) || (b == 0xED && *p > 0x9F) || (b == 0xF0 && *p < 0x90) || (b == 0xF4 && *p > 0x8F)) return false;
    for (int i = 0; i < more; i++)
      if ((*p++ & 0xC0) != 0x80) return false;
  }
  return true;
}

static inline bool read_string(const entry *e, char **text) {
  if (e->kind == MULTIPLE_RESOURCE || !is_utf8(e->value, e->length)) return false;
  char *copy = malloc(e->length + 1);
  if (!copy) return false;
  memcpy(copy, e->value, e->length);
  copy[e->length] = 0;
  *text = copy;
  return true;
}

static inline bool read_instances(const entry *e, instances *values) {
  if (e->kind != MULTIPLE_RESOURCE) return false;
  reader r = {e->value, e->value + e->length, 0};
  size_t capacity = 0;
  while (r.p < r.end) {
    entry item;
    if (!next_entry(&r, &item) || item.kind != RESOURCE_INSTANCE) return false;
    if (values->count == capacity) {
      capacity = capacity ? 2 * capacity : 4;
      numbered *items = realloc(values->items, capacity * sizeof(numbered));
      if (!items) return false;
      values->items = items;
    }
    if (values->count && values->items[values->count - 1].id >= item.id) return false;
    numbered *next = &values->items[values->count];
    next->id = item.id;
    if (!read_integer(&item, &next->value)) return false;
    values->count++;
  }
  return true;
}

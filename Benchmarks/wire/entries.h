// The entries of TLV, to and from bytes. For coder.c, which says which text_t and instances_t there are.

enum { OBJECT_INSTANCE, RESOURCE_INSTANCE, MULTIPLE_RESOURCE, RESOURCE };

// What the values of instances are.
typedef enum { INTEGER, LINK } type_t;

typedef struct {
  uint8_t *bytes;
  size_t size, used;
  bool failed;
} writer_t;

static size_t header_size(uint16_t id, size_t length) {
  return (id > 255 ? 3 : 2) + (length < 8 ? 0 : length < 256 ? 1 : length < 65536 ? 2 : 3);
}

// Whether there is room for so many bytes more.
static bool reserve(writer_t *w, size_t more) {
  if (w->size - w->used >= more) return true;
#ifdef FIXED
  w->failed = true;
#else
  size_t size = 2 * w->size + more;
  uint8_t *bytes = w->failed ? NULL : realloc(w->bytes, size);
  w->failed = bytes == NULL;
  if (w->failed) return false;
  w->bytes = bytes;
  w->size = size;
#endif
  return !w->failed;
}

static void put_header(writer_t *w, int kind, uint16_t id, size_t length) {
  if (length >= 1 << 24) w->failed = true;
  if (!reserve(w, header_size(id, length) + length)) return;
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

static void put_text(writer_t *w, uint16_t id, const text_t *text) {
  put_header(w, RESOURCE, id, text->length);
  if (w->failed) return;
  memcpy(w->bytes + w->used, text->bytes, text->length);
  w->used += text->length;
}

static size_t value_size(int64_t value, type_t type) {
  return type == LINK ? 4 : integer_size(value);
}

static void put_instances(writer_t *w, uint16_t id, const instances_t *instances, type_t type) {
  size_t length = 0;
  for (size_t i = 0; i < instances->count; i++) {
    size_t size = value_size(instances->items[i].value, type);
    length += header_size(instances->items[i].id, size) + size;
  }
  put_header(w, MULTIPLE_RESOURCE, id, length);
  for (size_t i = 0; i < instances->count && !w->failed; i++) {
    int64_t value = instances->items[i].value;
    put_bits(w, RESOURCE_INSTANCE, instances->items[i].id, (uint64_t)value, value_size(value, type));
  }
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
  if (entry->kind == MULTIPLE_RESOURCE) return false;
  uint64_t bits = get_bits(entry);
  switch (entry->length) {
  case 1: *value = (int8_t)bits; return true;
  case 2: *value = (int16_t)bits; return true;
  case 4: *value = (int32_t)bits; return true;
  case 8: *value = (int64_t)bits; return true;
  default: return false;
  }
}

static bool get_value(const entry_t *entry, int64_t *value, type_t type) {
  if (type == INTEGER) return get_integer(entry, value);
  *value = (int64_t)get_bits(entry);
  return entry->length == 4;
}

static bool get_float(const entry_t *entry, double *value) {
  if (entry->kind == MULTIPLE_RESOURCE) return false;
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

static bool get_text(const entry_t *entry, text_t *text) {
  if (entry->kind == MULTIPLE_RESOURCE || !is_utf8(entry->value, entry->length)) return false;
#ifdef FIXED
  if (entry->length > sizeof text->bytes) return false;
#else
  text->bytes = malloc(entry->length);
  if (text->bytes == NULL && entry->length > 0) return false;
#endif
  memcpy(text->bytes, entry->value, entry->length);
  text->length = entry->length;
  return true;
}

// Makes room for all instances at once.
static bool get_room(const entry_t *entry, instances_t *instances) {
  const uint8_t *p = entry->value, *end = p + entry->length;
  size_t count = 0;
  for (entry_t item; p < end; count++) {
    if (!get_entry(&item, &p, end)) return false;
  }
#ifdef FIXED
  return count <= sizeof instances->items / sizeof instances->items[0];
#else
  instances->items = malloc(count * sizeof(instance_t));
  return instances->items != NULL || count == 0;
#endif
}

static bool get_instances(const entry_t *entry, instances_t *instances, type_t type) {
  if (entry->kind != MULTIPLE_RESOURCE || !get_room(entry, instances)) return false;
  const uint8_t *p = entry->value, *end = p + entry->length;
  while (p < end) {
    entry_t item;
    if (!get_entry(&item, &p, end) || item.kind != RESOURCE_INSTANCE) return false;
    for (size_t i = instances->count; i > 0 && item.id <= instances->items[i - 1].id; i--) {
      if (item.id == instances->items[i - 1].id) return false;
    }
    instance_t *instance = &instances->items[instances->count];
    instance->id = item.id;
    if (!get_value(&item, &instance->value, type)) return false;
    instances->count++;
  }
  return true;
}

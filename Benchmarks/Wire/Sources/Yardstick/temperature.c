#include "reader.h"

payload temperature_encode(const temperature *t) {
  writer w = {0};
  write_float(&w, RESOURCE, 5700, t->sensor_value);
  if (t->has_min_measured) write_float(&w, RESOURCE, 5601, t->min_measured);
  if (t->has_max_measured) write_float(&w, RESOURCE, 5602, t->max_measured);
  if (t->has_min_range) write_float(&w, RESOURCE, 5603, t->min_range);
  if (t->has_max_range) write_float(&w, RESOURCE, 5604, t->max_range);
  write_string(&w, 5701, t->sensor_units);
  write_string(&w, 5750, t->application_type);
  return finish(&w);
}

static bool decode(reader *r, temperature *t) {
  bool has_value = false;
  while (r->p < r->end) {
    entry e;
    bool good = true;
    if (!next_resource(r, &e)) return false;
    switch (e.id) {
      case 5700: has_value = good = read_float(&e, &t->sensor_value); break;
      case 5601: t->has_min_measured = good = read_float(&e, &t->min_measured); break;
      case 5602: t->has_max_measured = good = read_float(&e, &t->max_measured); break;
      case 5603: t->has_min_range = good = read_float(&e, &t->min_range); break;
      case 5604: t->has_max_range = good = read_float(&e, &t->max_range); break;
      case 5701: good = read_string(&e, &t->sensor_units); break;
      case 5750: good = read_string(&e, &t->application_type); break;
      default: break;
    }
    if (!good) return false;
  }
  return has_value;
}

bool temperature_decode(const uint8_t *bytes, size_t count, temperature *t) {
  reader r = {bytes, bytes + count, 0};
  memset(t, 0, sizeof *t);
  if (decode(&r, t)) return true;
  temperature_free(t);
  return false;
}

void temperature_free(temperature *t) {
  free(t->sensor_units);
  free(t->application_type);
}

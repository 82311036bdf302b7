#include "reader.h"

payload device_encode(const device *d) {
  writer w = {0};
  write_string(&w, 0, d->manufacturer);
  write_string(&w, 1, d->model_number);
  write_string(&w, 2, d->serial_number);
  write_string(&w, 3, d->firmware_version);
  if (d->has_power_sources) write_instances(&w, 6, &d->power_sources);
  if (d->has_voltages) write_instances(&w, 7, &d->voltages);
  if (d->has_currents) write_instances(&w, 8, &d->currents);
  if (d->has_battery_level) write_integer(&w, RESOURCE, 9, d->battery_level);
  if (d->has_memory_free) write_integer(&w, RESOURCE, 10, d->memory_free);
  write_instances(&w, 11, &d->error_codes);
  if (d->has_current_time) write_integer(&w, RESOURCE, 13, d->current_time);
  write_string(&w, 14, d->utc_offset);
  write_string(&w, 15, d->timezone);
  write_string(&w, 16, d->binding);
  return finish(&w);
}

static bool decode(reader *r, device *d) {
  bool has_errors = false;
  while (r->p < r->end) {
    entry e;
    bool good = true;
    if (!next_resource(r, &e)) return false;
    switch (e.id) {
      case 0: good = read_string(&e, &d->manufacturer); break;
      case 1: good = read_string(&e, &d->model_number); break;
      case 2: good = read_string(&e, &d->serial_number); break;
      case 3: good = read_string(&e, &d->firmware_version); break;
      case 6: d->has_power_sources = good = read_instances(&e, &d->power_sources); break;
      case 7: d->has_voltages = good = read_instances(&e, &d->voltages); break;
      case 8: d->has_currents = good = read_instances(&e, &d->currents); break;
      case 9: d->has_battery_level = good = read_integer(&e, &d->battery_level); break;
      case 10: d->has_memory_free = good = read_integer(&e, &d->memory_free); break;
      case 11: has_errors = good = read_instances(&e, &d->error_codes); break;
      case 13: d->has_current_time = good = read_integer(&e, &d->current_time); break;
      case 14: good = read_string(&e, &d->utc_offset); break;
      case 15: good = read_string(&e, &d->timezone); break;
      case 16: good = read_string(&e, &d->binding); break;
      default: break;
    }
    if (!good) return false;
  }
  return has_errors && d->binding;
}

bool device_decode(const uint8_t *bytes, size_t count, device *d) {
  reader r = {bytes, bytes + count, 0};
  memset(d, 0, sizeof *d);
  if (decode(&r, d)) return true;
  device_free(d);
  return false;
}

void device_free(device *d) {
  char *texts[] = {d->manufacturer, d->model_number, d->serial_number, d->firmware_version,
                   d->utc_offset,   d->timezone,     d->binding};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) free(texts[i]);
  free(d->power_sources.items);
  free(d->voltages.items);
  free(d->currents.items);
  free(d->error_codes.items);
}

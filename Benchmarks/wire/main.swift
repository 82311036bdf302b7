// Temperature and Device, to TLV and back, against the same by hand in C; and in the other formats. CPU time per
// operation, medians of interleaved rounds.

import Glibc
import LwM2M

let temperature = Temperature(
  sensorValue: 21.5, minMeasuredValue: 18.25, maxMeasuredValue: 24.1, minRangeValue: -40, maxRangeValue: 85,
  sensorUnits: "Cel")
let device = Device(
  errorCode: [0], manufacturer: "Open Mobile Alliance", modelNumber: "Lightweight M2M Client",
  serialNumber: "345000123", firmwareVersion: "1.0", availablePowerSources: [1, 5], powerSourceVoltage: [3800, 5000],
  powerSourceCurrent: [125, 900], batteryLevel: 100, memoryFree: 15, currentTime: 1_367_491_215,
  utcOffset: "+02:00", supportedBindingAndModes: "U")

var cTemperature = temperature_t()
var cDevice = device_t()
var buffer = [UInt8](repeating: 0, count: 1024)
let temperatureBytes = try TLV.encode(temperature)
let deviceBytes = try TLV.encode(device)
guard temperature_decode(&cTemperature, temperatureBytes, temperatureBytes.count),
  device_decode(&cDevice, deviceBytes, deviceBytes.count),
  temperature_encode(&cTemperature, &buffer, 1024) == temperatureBytes.count,
  Array(buffer.prefix(temperatureBytes.count)) == temperatureBytes,
  device_encode(&cDevice, &buffer, 1024) == deviceBytes.count, Array(buffer.prefix(deviceBytes.count)) == deviceBytes
else { fatalError("the C coder and ours do not agree") }

/// CPU nanoseconds of this process.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

@inline(never) @_optimize(none)
func keep<Value>(_ value: Value) {}

struct Measurement {
  let name: String
  let body: (Int) throws -> Void
  var times: [Double] = []

  /// The median time of one operation.
  var median: Double { times.sorted()[times.count / 2] }
}

var measurements: [Measurement] = []

func measure(_ name: String, _ body: @escaping (Int) throws -> Void) {
  measurements.append(Measurement(name: name, body: body))
}

func measure<Format: ObjectFormat>(_ format: Format.Type, _ name: String) throws {
  let temperatureBytes = try Format.encode(temperature)
  let deviceBytes = try Format.encode(device)
  measure("\(name) Temperature encode") { for _ in 0..<$0 { keep(try Format.encode(temperature)) } }
  measure("\(name) Temperature decode") {
    for _ in 0..<$0 { keep(try Format.decode(Temperature.self, from: temperatureBytes)) }
  }
  measure("\(name) Device encode") { for _ in 0..<$0 { keep(try Format.encode(device)) } }
  measure("\(name) Device decode") { for _ in 0..<$0 { keep(try Format.decode(Device.self, from: deviceBytes)) } }
}

measure("C Temperature encode") { for _ in 0..<$0 { keep(temperature_encode(&cTemperature, &buffer, 1024)) } }
measure("C Temperature decode") {
  for _ in 0..<$0 { keep(temperature_decode(&cTemperature, temperatureBytes, temperatureBytes.count)) }
}
measure("C Device encode") { for _ in 0..<$0 { keep(device_encode(&cDevice, &buffer, 1024)) } }
measure("C Device decode") { for _ in 0..<$0 { keep(device_decode(&cDevice, deviceBytes, deviceBytes.count)) } }
try measure(TLV.self, "TLV")
try measure(SenMLCBOR.self, "SenML CBOR")
try measure(SenMLJSON.self, "SenML JSON")
try measure(LwM2MCBOR.self, "LwM2M CBOR")

let operations = 5000
for round in 0..<32 {
  for index in measurements.indices {
    let start = now()
    try measurements[index].body(operations)
    if round > 0 { measurements[index].times.append((now() - start) / Double(operations)) }
  }
}

print("CPU ns per operation (Temperature \(temperatureBytes.count) bytes, Device \(deviceBytes.count) bytes of TLV)")
for (index, measurement) in measurements.enumerated() {
  let ratio = measurement.median / measurements[index % 4].median
  let tenths = Int(measurement.median * 10)
  print("\(measurement.name): \(tenths / 10).\(tenths % 10), \(Int(ratio * 100)) % of C")
}

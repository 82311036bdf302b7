// Temperature and Device, to TLV and back, against the same by hand in C; and in the other formats. Prints the CPU time of
// an operation in nanoseconds, the median of interleaved rounds. `run` calls this several times, and once with
// allocations.c, for which it prints how often an operation allocates memory.

import Glibc
import LwM2M

let temperature = Temperature(
  sensorValue: 21.5, minMeasuredValue: 18.25, maxMeasuredValue: 24.1, minRangeValue: -40, maxRangeValue: 85,
  sensorUnits: "Cel")
let device = Device(
  errorCode: [0], supportedBindingAndModes: "U", manufacturer: "Open Mobile Alliance",
  modelNumber: "Lightweight M2M Client", serialNumber: "345000123", firmwareVersion: "1.0",
  availablePowerSources: [1, 5], powerSourceVoltage: [3800, 5000], powerSourceCurrent: [125, 900], batteryLevel: 100,
  memoryFree: 15, currentTime: 1_367_491_215, utcOffset: "+02:00")
let temperatureBytes = try TLV.encode(temperature)
let deviceBytes = try TLV.encode(device)

/// One place for one value, that C and closures can both use without checks of exclusive access.
func place<Value>(_ value: Value) -> UnsafeMutablePointer<Value> {
  let place = UnsafeMutablePointer<Value>.allocate(capacity: 1)
  place.initialize(to: value)
  return place
}

let fixedTemperature = place(fixed_temperature_t())
let fixedDevice = place(fixed_device_t())
let ownedTemperature = place(owned_temperature_t())
let ownedDevice = place(owned_device_t())
let output = UnsafeMutablePointer<UInt8>.allocate(capacity: 1024)
let outputSize = place(0)

/// Fills the values of C with ours, and makes sure that C writes the same bytes.
func checkAgreement() {
  func same(_ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int, _ ours: [UInt8]) -> Bool {
    defer { if bytes != output { free(bytes) } }
    return Array(UnsafeBufferPointer(start: bytes, count: count)) == ours
  }
  guard fixed_temperature_decode(fixedTemperature, temperatureBytes, temperatureBytes.count),
    fixed_device_decode(fixedDevice, deviceBytes, deviceBytes.count),
    owned_temperature_decode(ownedTemperature, temperatureBytes, temperatureBytes.count),
    owned_device_decode(ownedDevice, deviceBytes, deviceBytes.count),
    same(output, fixed_temperature_encode(fixedTemperature, output, 1024), temperatureBytes),
    same(output, fixed_device_encode(fixedDevice, output, 1024), deviceBytes),
    same(owned_temperature_encode(ownedTemperature, outputSize), outputSize.pointee, temperatureBytes),
    same(owned_device_encode(ownedDevice, outputSize), outputSize.pointee, deviceBytes)
  else { fatalError("the C coder and ours do not agree") }
}

/// CPU nanoseconds of this process.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

/// Has to be made, for all that the optimizer knows.
@inline(__always)
func keep<Value>(_ value: consuming Value) {
  withUnsafeMutablePointer(to: &value) { look(at: $0) }
}

@inline(never) @_optimize(none)
func look(at value: UnsafeRawPointer) {}

struct Measurement {
  let name: String
  /// Does something so many times.
  let body: (Int) throws -> Void
  var times: [Double] = []

  /// The median time of one operation.
  var median: Double { times.sorted()[times.count / 2] }
}

var measurements: [Measurement] = []

func measure(_ name: String, _ body: @escaping (Int) throws -> Void) {
  measurements.append(Measurement(name: name, body: body))
}

/// The two Objects in one of our formats, as people call it.
func measure<Format: ObjectFormat>(_ format: Format.Type, _ name: String) throws {
  let temperatureBytes = try Format.encode(temperature)
  let deviceBytes = try Format.encode(device)
  measure("\(name) Temperature encode") { for _ in 0..<$0 { keep(try Format.encode(temperature)) } }
  measure("\(name) Device encode") { for _ in 0..<$0 { keep(try Format.encode(device)) } }
  measure("\(name) Temperature decode") {
    for _ in 0..<$0 { keep(try Format.decode(Temperature.self, from: temperatureBytes)) }
  }
  measure("\(name) Device decode") { for _ in 0..<$0 { keep(try Format.decode(Device.self, from: deviceBytes)) } }
}

/// TLV into memory of the caller, as C without malloc does it.
func measureInPlace() {
  measure("TLV Temperature encode in place") {
    for _ in 0..<$0 { keep(try inPlace { try TLV.append(temperature, to: &$0) }) }
  }
  measure("TLV Device encode in place") {
    for _ in 0..<$0 { keep(try inPlace { try TLV.append(device, to: &$0) }) }
  }
}

/// How many bytes were appended.
@inline(__always)
func inPlace(_ body: (inout OutputSpan<UInt8>) throws -> Void) rethrows -> Int {
  let memory = UnsafeMutableBufferPointer(start: output, count: 1024)
  var span = OutputSpan(buffer: memory, initializedCount: 0)
  try body(&span)
  return span.finalize(for: memory)
}

/// TLV into an array that is used again.
func measureAppending() {
  measure("TLV Temperature encode into used array") { try again($0) { try TLV.append(temperature, to: &$0) } }
  measure("TLV Device encode into used array") { try again($0) { try TLV.append(device, to: &$0) } }
}

/// Does something so many times with the same array, which is empty each time.
@inline(__always)
func again(_ count: Int, _ body: (inout [UInt8]) throws -> Void) rethrows {
  var bytes: [UInt8] = []
  for _ in 0..<count {
    bytes.removeAll(keepingCapacity: true)
    try body(&bytes)
    look(at: bytes)
  }
}

/// Keeps memory of C as values of ours are kept, and frees it as those are released.
@inline(__always)
func freed(_ bytes: UnsafeMutablePointer<UInt8>?) {
  keep(bytes)
  free(bytes)
}

/// C that owns its memory: lengths are as long as they are.
func measureOwned() {
  measure("C Temperature encode") {
    for _ in 0..<$0 { freed(owned_temperature_encode(ownedTemperature, outputSize)) }
  }
  measure("C Device encode") { for _ in 0..<$0 { freed(owned_device_encode(ownedDevice, outputSize)) } }
  measure("C Temperature decode") {
    let value = place(owned_temperature_t())
    for _ in 0..<$0 {
      keep(owned_temperature_decode(value, temperatureBytes, temperatureBytes.count))
      owned_temperature_free(value)
    }
    value.deallocate()
  }
  measure("C Device decode") {
    let value = place(owned_device_t())
    for _ in 0..<$0 {
      keep(owned_device_decode(value, deviceBytes, deviceBytes.count))
      owned_device_free(value)
    }
    value.deallocate()
  }
}

/// C without malloc: texts of at most 32 bytes, at most 8 instances.
func measureFixed() {
  measure("C, fixed sizes, Temperature encode") {
    for _ in 0..<$0 { keep(fixed_temperature_encode(fixedTemperature, output, 1024)) }
  }
  measure("C, fixed sizes, Device encode") {
    for _ in 0..<$0 { keep(fixed_device_encode(fixedDevice, output, 1024)) }
  }
  measure("C, fixed sizes, Temperature decode") {
    for _ in 0..<$0 { keep(fixed_temperature_decode(fixedTemperature, temperatureBytes, temperatureBytes.count)) }
  }
  measure("C, fixed sizes, Device decode") {
    for _ in 0..<$0 { keep(fixed_device_decode(fixedDevice, deviceBytes, deviceBytes.count)) }
  }
}

checkAgreement()
measureOwned()
measureFixed()
try measure(TLV.self, "TLV")
measureInPlace()
measureAppending()
try measure(SenMLCBOR.self, "SenML CBOR")
try measure(SenMLJSON.self, "SenML JSON")
try measure(LwM2MCBOR.self, "LwM2M CBOR")

// With an argument only what has it in its name, for profilers.
if CommandLine.arguments.count > 1 { measurements.removeAll { !$0.name.contains(CommandLine.arguments[1]) } }
/// How often memory was allocated so far, where allocations.c is loaded.
typealias AllocationCount = @convention(c) () -> Int
if let symbol = dlsym(nil, "allocation_count") {
  let count = unsafeBitCast(symbol, to: AllocationCount.self)
  for measurement in measurements {
    try measurement.body(1)
    let before = count()
    try measurement.body(1000)
    print("\(measurement.name)\t\((count() - before) / 1000)")
  }
  exit(0)
}

let operations = 5000
for round in 0..<32 {
  for index in measurements.indices {
    let start = now()
    try measurements[index].body(operations)
    if round > 0 { measurements[index].times.append((now() - start) / Double(operations)) }
  }
}

for measurement in measurements { print("\(measurement.name)\t\(measurement.median)") }

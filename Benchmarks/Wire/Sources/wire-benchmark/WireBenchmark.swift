import LwM2M
import Yardstick

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Compares generated code with the yardstick: CPU time of TLV, encoded and decoded, in one run.
@main
struct WireBenchmark {
  static func main() throws {
    let temperature = Samples.temperature
    let device = Samples.device
    let temperatureBytes = try TLV.encode(temperature)
    let deviceBytes = try TLV.encode(device)
    var temperatureInC = Yardstick.temperature()
    var deviceInC = Yardstick.device()
    guard temperature_decode(temperatureBytes, temperatureBytes.count, &temperatureInC),
      device_decode(deviceBytes, deviceBytes.count, &deviceInC),
      bytes(temperature_encode(&temperatureInC)) == temperatureBytes, bytes(device_encode(&deviceInC)) == deviceBytes
    else {
      print("the two coders do not agree")
      exit(1)
    }

    let medians = Measurement.medians([
      { (try? TLV.encode(temperature).count) == temperatureBytes.count },
      { release(temperature_encode(&temperatureInC)) == temperatureBytes.count },
      { (try? TLV.decode(Temperature.self, from: temperatureBytes))?.sensorValue == 21.5 },
      {
        var decoded = Yardstick.temperature()
        defer { temperature_free(&decoded) }
        return temperature_decode(temperatureBytes, temperatureBytes.count, &decoded) && decoded.sensor_value == 21.5
      },
      { (try? TLV.encode(device).count) == deviceBytes.count },
      { release(device_encode(&deviceInC)) == deviceBytes.count },
      { (try? TLV.decode(Device.self, from: deviceBytes))?.batteryLevel == 100 },
      {
        var decoded = Yardstick.device()
        defer { device_free(&decoded) }
        return device_decode(deviceBytes, deviceBytes.count, &decoded) && decoded.battery_level == 100
      },
    ])
    let rows = [
      "Temperature, encode \(temperatureBytes.count) bytes", "Temperature, decode", "Device, encode \(deviceBytes.count) bytes",
      "Device, decode",
    ]
    print(padded("TLV, CPU ns an operation", to: 34), padded("Swift", to: -8), padded("C", to: -8), padded("ratio", to: -7))
    for (row, name) in rows.enumerated() {
      let (swift, c) = (medians[2 * row], medians[2 * row + 1])
      print(
        padded(name, to: 34), padded(String(Int(swift)), to: -8), padded(String(Int(c)), to: -8),
        padded(hundredths(swift / c), to: -7))
    }
  }

  private static func bytes(_ payload: payload) -> [UInt8] {
    defer { free(payload.bytes) }
    return Array(UnsafeBufferPointer(start: payload.bytes, count: payload.count))
  }

  private static func release(_ payload: payload) -> Int {
    free(payload.bytes)
    return payload.count
  }

  /// The text with blanks up to a width, before it where the width is negative.
  private static func padded(_ text: String, to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? blanks + text : text + blanks
  }

  private static func hundredths(_ value: Double) -> String {
    let rounded = Int((value * 100).rounded())
    return "\(rounded / 100).\(rounded % 100 < 10 ? "0" : "")\(rounded % 100)"
  }
}

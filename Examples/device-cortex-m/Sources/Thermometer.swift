import LwM2M

/// The Objects of a thermometer, and what the requests of a Server do with them.
struct Thermometer {
  var server = LwM2MServer(
    shortServerID: 101, lifetime: 86400, notificationStoringWhenDisabledOrOffline: true, binding: "U")
  var device = Device(
    errorCode: [.noError], supportedBindingAndModes: "U", manufacturer: "Cold Rooms Ltd.", modelNumber: "CR-7",
    firmwareVersion: "1.4.2", availablePowerSources: [.internalBattery, .externalBattery],
    powerSourceVoltage: [3800, 5000], batteryLevel: 87)
  var firmwareUpdate = FirmwareUpdate(
    packageURI: "", state: .idle, updateResult: .initialValue, firmwareUpdateDeliveryMethod: .both)
  var temperature = Temperature(
    sensorValue: -18.3, minMeasuredValue: -21.5, maxMeasuredValue: 4.25, sensorUnits: "Cel")

  /// The answer to a Read of an Object Instance.
  func read<Format: ObjectFormat>(_ path: ResourcePath, as format: Format.Type) throws(PayloadError) -> [UInt8] {
    switch path {
    case .objectInstance(1, 0): try Format.encode(server)
    case .objectInstance(3, 0): try Format.encode(device)
    case .objectInstance(5, 0): try Format.encode(firmwareUpdate)
    case .objectInstance(3303, 0): try Format.encode(temperature)
    default: throw PayloadError(.unexpectedPath(path))
    }
  }

  /// A Write to an Object Instance, as a Partial Update. Throws, and changes nothing, when it is malformed, or names a
  /// Resource that a Server may not write.
  mutating func write<Format: ObjectFormat>(
    _ payload: [UInt8], to path: ResourcePath, as format: Format.Type
  ) throws(PayloadError) {
    switch path {
    case .objectInstance(1, 0): try Format.write(payload, to: &server, as: .update)
    case .objectInstance(3, 0): try Format.write(payload, to: &device, as: .update)
    case .objectInstance(5, 0): try Format.write(payload, to: &firmwareUpdate, as: .update)
    case .objectInstance(3303, 0): try Format.write(payload, to: &temperature, as: .update)
    default: throw PayloadError(.unexpectedPath(path))
    }
  }
}

import ColdRoomObjects
import LwM2M
import LwM2MObjects

/// A thermometer in a cold room: fills three Objects and prints what it would answer to a Read of each, a line an Object:
/// its path, the number of the Content-Format (TLV), the payload in hexadecimal digits.
@main
struct ColdRoomDevice {
  static func main() throws {
    let device = Device(
      errorCode: [0: .noError],
      supportedBindingAndModes: "U",
      manufacturer: "Cold Rooms Ltd.",
      modelNumber: "CR-7",
      availablePowerSources: [0: .internalBattery, 1: .acPower],
      powerSourceVoltage: [0: 3800, 1: 5000],
      batteryLevel: 87,
      currentTime: 1_750_000_000
    )
    let thermometers: ObjectInstances<Temperature> = [
      0: Temperature(sensorValue: 4.25, minMeasuredValue: 3.5, maxMeasuredValue: 7, sensorUnits: "Cel"),
      1: Temperature(sensorValue: -18.5, sensorUnits: "Cel"),
    ]
    let doors: ObjectInstances<ColdRoomDoor> = [
      0: ColdRoomDoor(doorState: .ajar, lastOpened: 1_749_999_400, alarmDelay: 300)
    ]
    try answer([0: device])
    try answer(thermometers)
    try answer(doors)
  }

  private static func answer<Object: LwM2MObject>(_ instances: ObjectInstances<Object>) throws {
    let payload = try TLV.encode(instances)
    print("/\(Object.objectID)", TLV.number, payload.map(hexDigits).joined(), separator: "\t")
  }

  private static func hexDigits(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return byte < 16 ? "0" + digits : digits
  }
}

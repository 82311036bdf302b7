import ColdRoomObjects
import Foundation
import LwM2M
import LwM2MFoundation
import LwM2MObjects

/// Reads what devices answered, a line an Object, as the device example prints it; prints the values, and writes them as
/// one JSON document to the file that the argument names.
@main
struct Backend {
  static func main() throws {
    var document = LwM2MDocument()
    while let line = readLine() {
      try take(Answer(line), into: &document)
    }
    report(document)
    guard let path = CommandLine.arguments.dropFirst().first else { return }
    try document.json().write(to: URL(filePath: path))
  }

  private static func take(_ answer: Answer, into document: inout LwM2MDocument) throws {
    switch answer.object {
    case Device.objectID:
      document[Device.self] = try TLV.decodeInstances(of: Device.self, from: answer.payload)
    case Temperature.objectID:
      document[Temperature.self] = try TLV.decodeInstances(of: Temperature.self, from: answer.payload)
    case ColdRoomDoor.objectID:
      document[ColdRoomDoor.self] = try TLV.decodeInstances(of: ColdRoomDoor.self, from: answer.payload)
    default:
      print("The Object \(answer.object) is unknown here.")
    }
  }

  private static func report(_ document: LwM2MDocument) {
    let device = document[Device.self]?.first?.value
    if let device { report(device) }
    for thermometer in document[Temperature.self] ?? [:] {
      print("Thermometer \(thermometer.id): \(thermometer.value.sensorValue) \(thermometer.value.sensorUnits ?? "")")
    }
    let now = device?.currentTime ?? Timestamp(Date())
    for door in document[ColdRoomDoor.self] ?? [:] {
      let state = door.value.doorState == .closed ? "closed" : "open"
      print("Door \(door.id): \(state)\(door.value.isAlarmDue(at: now) ? ", the alarm sounds" : "")")
    }
  }

  private static func report(_ device: Device) {
    print("\(device.manufacturer ?? "?") \(device.modelNumber ?? "?"), battery at \(device.batteryLevel ?? 0) %")
    for source in device.availablePowerSources ?? [:] {
      let name = source.value == .acPower ? "mains" : "battery"
      let voltage = device.powerSourceVoltage?[source.id].map { "\($0) mV" } ?? "unknown voltage"
      print("  Power source \(source.id): \(name), \(voltage)")
    }
  }
}

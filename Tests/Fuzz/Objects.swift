import Generated
import LwM2M

/// Any bytes decode to a value or to a typed error; a value encodes to bytes that decode to what encodes to them again.
func tryOut<Format: ObjectFormat>(_ format: Format.Type, _ bytes: [UInt8]) {
  tryOut(format, Device.self, bytes)
  tryOut(format, LwM2MServer.self, bytes)
  tryOut(format, LwM2MAccessControl.self, bytes)
  tryOut(format, Temperature.self, bytes)
}

private func tryOut<Format: ObjectFormat, Object: LwM2MObject>(
  _ format: Format.Type, _ type: Object.Type, _ bytes: [UInt8]
) {
  // Bytes are compared, not values: a Float that is not a number is not even equal to itself.
  if let object = try? Format.decode(type, from: bytes), let encoded = try? Format.encode(object) {
    let again = try? Format.encode(Format.decode(type, from: encoded))
    precondition(again == encoded, "a value changes on the way")
  }
  if let instances = try? Format.decodeInstances(of: type, from: bytes), let encoded = try? Format.encode(instances) {
    let again = try? Format.encode(Format.decodeInstances(of: type, from: encoded))
    precondition(again == encoded, "instances change on the way")
  }
  if var device = try? TLV.decode(Device.self, from: sample) {
    _ = try? Format.write(bytes, to: &device, as: .update)
    _ = try? Format.write(bytes, to: &device, as: .replace)
  }
}

/// A Device with its Mandatory Resource, Error Code, and a Timezone.
private let sample: [UInt8] = [0x83, 11, 0x41, 0, 0, 0xC3, 15, 0x55, 0x54, 0x43]

/// The same for the values of Resources of all types.
func tryOutValues<Format: ContentFormat>(_ format: Format.Type, _ bytes: [UInt8]) {
  tryOut(format, String.self, bytes)
  tryOut(format, Int64.self, bytes)
  tryOut(format, UInt64.self, bytes)
  tryOut(format, Double.self, bytes)
  tryOut(format, Bool.self, bytes)
  tryOut(format, [UInt8].self, bytes)
  tryOut(format, Timestamp.self, bytes)
  tryOut(format, ObjectLink.self, bytes)
  tryOut(format, CoreLink.self, bytes)
  tryOut(format, ResourceInstances<Int64>.self, bytes)
  if let value = try? Format.decodeResourceInstance(Double.self, of: 3, in: 0, resource: 7, id: 1, from: bytes),
    let encoded = try? Format.encodeResourceInstance(value, of: 3, in: 0, resource: 7, id: 1)
  {
    let again = try? Format.decodeResourceInstance(Double.self, of: 3, in: 0, resource: 7, id: 1, from: encoded)
    precondition(again?.bitPattern == value.bitPattern || value.isNaN, "a Resource Instance changes on the way")
  }
}

private func tryOut<Format: ContentFormat, Content: ResourceContent>(
  _ format: Format.Type, _ type: Content.Type, _ bytes: [UInt8]
) {
  guard let value = try? Format.decodeResource(type, of: 3, in: 0, id: 9, from: bytes),
    let encoded = try? Format.encodeResource(value, of: 3, in: 0, id: 9)
  else { return }
  let again = try? Format.encodeResource(
    Format.decodeResource(type, of: 3, in: 0, id: 9, from: encoded), of: 3, in: 0, id: 9)
  precondition(again == encoded, "a Resource changes on the way")
}

/// The same for payloads of several places and times.
func tryOutComposite<Format: CompositeFormat>(_ format: Format.Type, _ bytes: [UInt8]) {
  guard let payload = try? CompositePayload<Format>(bytes) else { return }
  _ = payload.paths
  _ = payload.removedPaths
  guard let history = try? payload.history(of: Temperature.Resources.sensorValue) else { return }
  var builder = CompositeBuilder<Format>()
  for value in history {
    builder.appendRead(value.value, of: Temperature.Resources.sensorValue, time: value.time)
  }
  guard let encoded = try? builder.finish() else { return }
  let again = try? CompositePayload<Format>(encoded).history(of: Temperature.Resources.sensorValue)
  precondition(again?.count == history.count, "a history changes on the way")
}

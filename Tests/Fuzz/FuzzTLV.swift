import Generated
import LwM2M

/// Any bytes decode to a value or to a typed error; a value encodes to bytes that decode to what encodes to them again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  tryOut(Device.self, bytes)
  tryOut(LwM2MServer.self, bytes)
  tryOut(LwM2MAccessControl.self, bytes)
  tryOut(Temperature.self, bytes)
  return 0
}

private func tryOut<Object: LwM2MObject>(_ type: Object.Type, _ bytes: [UInt8]) {
  // Bytes are compared, not values: a Float that is not a number is not even equal to itself.
  if let object = try? TLV.decode(type, from: bytes), let encoded = try? TLV.encode(object) {
    let again = try? TLV.encode(TLV.decode(type, from: encoded))
    precondition(again == encoded, "a value changes on the way")
  }
  if let instances = try? TLV.decodeInstances(of: type, from: bytes), let encoded = try? TLV.encode(instances) {
    let again = try? TLV.encode(TLV.decodeInstances(of: type, from: encoded))
    precondition(again == encoded, "instances change on the way")
  }
}

import LwM2M

/// An instance, and an Object with instances, go there and back in a format. Any prefix is a value or an error.
func checkFormat<Format: ObjectFormat, Object: LwM2MObject>(_ format: Format.Type, _ object: Object) throws {
  let bytes = try Format.encode(object, id: 4)
  if try Format.decode(Object.self, id: 4, from: bytes) != object {
    Outcome.shared.fail("\(Object.self): \(format) of an instance")
  }
  let instances: ObjectInstances<Object> = [0: object, 4: object, 65534: object]
  let decoded = try Format.decodeInstances(of: Object.self, from: try Format.encode(instances))
  if decoded != instances { Outcome.shared.fail("\(Object.self): \(format) of an Object") }
  for end in stride(from: 1, to: min(bytes.count, 200), by: 7) {
    // A crash would end the driver.
    _ = try? Format.decode(Object.self, from: Array(bytes[..<end]))
  }
}

/// From each format to the next, and back at the first, the Object is the same. Other programs read what we write.
func checkAllFormats<Object: LwM2MObject>(_ object: Object) throws {
  // SenML and the JSON of 1.0 have no record for an instance without Resources.
  if try TLV.encode(object).isEmpty { return }
  try checkFormat(SenMLJSON.self, object)
  try checkFormat(SenMLCBOR.self, object)
  try checkFormat(LwM2MJSON.self, object)
  var copy = try TLV.decode(Object.self, from: TLV.encode(object))
  copy = try SenMLCBOR.decode(Object.self, from: SenMLCBOR.encode(copy))
  copy = try SenMLJSON.decode(Object.self, from: SenMLJSON.encode(copy))
  copy = try LwM2MCBOR.decode(Object.self, from: LwM2MCBOR.encode(copy))
  copy = try LwM2MJSON.decode(Object.self, from: LwM2MJSON.encode(copy))
  if try TLV.decode(Object.self, from: TLV.encode(copy)) != object {
    Outcome.shared.fail("\(Object.self): across formats")
  }
  try checkExchange(SenMLJSON.self, "senml-json", object)
  try checkExchange(SenMLCBOR.self, "cbor", object)
  try checkExchange(LwM2MCBOR.self, "cbor", object)
}

/// What another program made of our payload decodes to the same Object.
private func checkExchange<Format: ObjectFormat, Object: LwM2MObject>(
  _ format: Format.Type, _ name: String, _ object: Object
) throws {
  guard let foreign = Exchange.shared.exchange(try Format.encode(object), name) else { return }
  if try Format.decode(Object.self, from: foreign) != object {
    Outcome.shared.fail("\(Object.self): \(format) as another program writes it")
  }
}

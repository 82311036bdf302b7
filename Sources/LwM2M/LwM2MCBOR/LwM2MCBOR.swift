/// LwM2M CBOR, Content-Format 11544, since LwM2M 1.2 (LwM2M Core 7.4.6 in 1.2, "LwM2M CBOR").
///
/// Maps whose keys are parts of paths: an ID, or an array of several. Written in the shortest form, with all parts of
/// the path; read in any form.
public enum LwM2MCBOR: CompositeFormat, CBORSyntax {
  /// `application/vnd.oma.lwm2m+cbor`.
  public static var number: UInt16 { 11544 }
  /// An empty map stands for a Resource without instances.
  public static var hasEmptyResources: Bool { true }

  /// Finds the values in a payload, one map.
  public static func records(
    in payload: [UInt8], request: ResourcePath, root: [UInt8]
  ) throws(PayloadError) -> [PayloadRecord] {
    var cursor = CBORCursor(payload)
    var list = RecordList()
    let head = try cursor.takeHead()
    guard head.kind == .map else { throw PayloadError(.expected(.object), offset: 0) }
    try cursor.takeEntries(of: head, below: PathKey(bits: .max), depth: 0, into: &list)
    try cursor.takeEnd()
    return list.sorted()
  }

  /// Puts records together as one map. Throws when a path comes twice, or a record has a time.
  public static func compose(_ buffer: RecordBuffer) throws(PayloadError) -> [UInt8] {
    try buffer.check()
    var list = RecordList()
    list.reserveCapacity(buffer.records.count)
    for (index, record) in buffer.records.enumerated() {
      guard record.time == nil else { throw PayloadError(.notRepresentable) }
      var entry = PayloadRecord(key: record.key, kind: record.kind)
      entry.start = UInt32(index)
      list.append(entry)
    }
    var composer = LwM2MCBORComposer(buffer, list.sorted())
    return try composer.compose()
  }
}

extension LwM2MCBOR {
  /// Writes a String: text.
  public static func write(_ value: String, to buffer: inout RecordBuffer) {
    CBORBytes.write(value, to: &buffer.values)
  }

  /// Writes an Integer or a Time: an integer.
  public static func write(_ value: Int64, to buffer: inout RecordBuffer) {
    CBORBytes.write(value, to: &buffer.values)
  }

  /// Writes an Unsigned Integer: an integer.
  public static func write(_ value: UInt64, to buffer: inout RecordBuffer) {
    CBORBytes.writeHead(.unsigned, value, to: &buffer.values)
  }

  /// Writes a Float: a floating-point number of 2, 4 or 8 bytes.
  public static func write(_ value: Double, to buffer: inout RecordBuffer) {
    CBORBytes.write(value, to: &buffer.values)
  }

  /// Writes a Boolean.
  public static func write(_ value: Bool, to buffer: inout RecordBuffer) {
    buffer.values.append(value ? 0xF5 : 0xF4)
  }

  /// Writes an Opaque: bytes.
  public static func write(_ value: [UInt8], to buffer: inout RecordBuffer) {
    CBORBytes.write(value, as: .bytes, to: &buffer.values)
  }

  /// Writes an Objlnk: text, `3303:0`.
  public static func write(_ value: ObjectLink, to buffer: inout RecordBuffer) {
    CBORBytes.write(value.utf8Bytes, as: .text, to: &buffer.values)
  }
}

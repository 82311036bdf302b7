/// CBOR, Content-Format 60: one data item, the value of a Resource or Resource Instance (LwM2M Core 7.4.3, table C-2).
public enum CBOR: SingleValueSyntax, CBORSyntax {
  /// `application/cbor`.
  public static var number: UInt16 { 60 }

  /// The one data item. Throws when it is not well-formed, or something follows it.
  public static func records(
    in payload: [UInt8], request: ResourcePath, root: [UInt8]
  ) throws(PayloadError) -> [PayloadRecord] {
    var cursor = CBORCursor(payload)
    try cursor.skipItem()
    try cursor.takeEnd()
    return [wholeRecord(payload, request: request)]
  }
}

extension CBOR {
  /// Writes a String: text.
  public static func write(_ value: String, to buffer: inout RecordBuffer) {
    LwM2MCBOR.write(value, to: &buffer)
  }

  /// Writes an Integer or a Time: an integer.
  public static func write(_ value: Int64, to buffer: inout RecordBuffer) {
    LwM2MCBOR.write(value, to: &buffer)
  }

  /// Writes an Unsigned Integer: an integer.
  public static func write(_ value: UInt64, to buffer: inout RecordBuffer) {
    LwM2MCBOR.write(value, to: &buffer)
  }

  /// Writes a Float: a floating-point number of 2, 4 or 8 bytes.
  public static func write(_ value: Double, to buffer: inout RecordBuffer) {
    LwM2MCBOR.write(value, to: &buffer)
  }

  /// Writes a Boolean.
  public static func write(_ value: Bool, to buffer: inout RecordBuffer) {
    LwM2MCBOR.write(value, to: &buffer)
  }

  /// Writes an Opaque: bytes.
  public static func write(_ value: [UInt8], to buffer: inout RecordBuffer) {
    LwM2MCBOR.write(value, to: &buffer)
  }

  /// Writes an Objlnk: text, `3303:0`.
  public static func write(_ value: ObjectLink, to buffer: inout RecordBuffer) {
    LwM2MCBOR.write(value, to: &buffer)
  }
}

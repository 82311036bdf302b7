// LwM2M 1.0, table 19: numbers and Times are `v`, Booleans `bv`, Strings and Opaques in base64 `sv`, Objlnks `ov`.

extension LwM2MJSON {
  /// Reads a String, `sv`.
  public static func readString(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> String {
    try JSONValues.string(record, in: payload)
  }

  /// Reads an Integer, `v`.
  public static func readInteger(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Int64 {
    try JSONValues.integer(record, in: payload, as: .integer)
  }

  /// Reads an Unsigned Integer, `v`.
  public static func readUnsignedInteger(
    _ record: PayloadRecord, in payload: [UInt8]
  ) throws(PayloadError) -> UInt64 {
    try JSONValues.unsignedInteger(record, in: payload)
  }

  /// Reads a Float, `v`.
  public static func readFloat(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Double {
    try JSONValues.number(record, in: payload, as: .float).double
  }

  /// Reads a Boolean, `bv`.
  public static func readBoolean(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Bool {
    try JSONValues.boolean(record, in: payload)
  }

  /// Reads an Opaque, `sv` in base64.
  public static func readOpaque(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> [UInt8] {
    guard record.kind == .text else { throw PayloadError(.invalidValue(.opaque), offset: record.offset) }
    return try JSONValues.opaque(record, in: payload, as: .padded)
  }

  /// Reads a Time, `v`.
  public static func readTime(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Timestamp {
    Timestamp(secondsSince1970: try JSONValues.integer(record, in: payload, as: .time))
  }

  /// Reads an Objlnk, `ov`.
  public static func readObjectLink(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> ObjectLink {
    try JSONValues.objectLink(record, in: payload)
  }

  /// Writes a String, `sv`.
  public static func write(_ value: String, to buffer: inout RecordBuffer) {
    JSONText.put("\"sv\":", to: &buffer.values)
    JSONText.write(value, to: &buffer.values)
  }

  /// Writes an Integer or a Time, `v`.
  public static func write(_ value: Int64, to buffer: inout RecordBuffer) {
    SenMLJSON.write(value, to: &buffer)
  }

  /// Writes an Unsigned Integer, `v`.
  public static func write(_ value: UInt64, to buffer: inout RecordBuffer) {
    SenMLJSON.write(value, to: &buffer)
  }

  /// Writes a Float, `v`, in the fewest characters that lose nothing. JSON has no infinite numbers and no NaN.
  public static func write(_ value: Double, to buffer: inout RecordBuffer) {
    SenMLJSON.write(value, to: &buffer)
  }

  /// Writes a Boolean, `bv`.
  public static func write(_ value: Bool, to buffer: inout RecordBuffer) {
    JSONText.put(value ? "\"bv\":true" : "\"bv\":false", to: &buffer.values)
  }

  /// Writes an Opaque, `sv` in base64.
  public static func write(_ value: [UInt8], to buffer: inout RecordBuffer) {
    JSONText.put("\"sv\":\"", to: &buffer.values)
    Base64.encode(value, as: .padded, to: &buffer.values)
    buffer.values.append(UInt8(ascii: "\""))
  }

  /// Writes an Objlnk, `ov`.
  public static func write(_ value: ObjectLink, to buffer: inout RecordBuffer) {
    JSONText.put("\"ov\":", to: &buffer.values)
    JSONText.write(value.description, to: &buffer.values)
  }
}

// LwM2M Core, table 7.4.4-1: numbers and Times are `v`, Opaques `vd` in base64url, Objlnks `vlo`.

extension SenMLJSON {
  /// Reads a String, `vs`.
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

  /// Reads a Boolean, `vb`.
  public static func readBoolean(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Bool {
    try JSONValues.boolean(record, in: payload)
  }

  /// Reads an Opaque, `vd`. Padding and the alphabet of plain base64 are understood too: some devices write them.
  public static func readOpaque(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> [UInt8] {
    guard record.kind == .data else { throw PayloadError(.invalidValue(.opaque), offset: record.offset) }
    return try JSONValues.opaque(record, in: payload, as: .any)
  }

  /// Reads a Time, `v`.
  public static func readTime(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Timestamp {
    Timestamp(secondsSince1970: try JSONValues.integer(record, in: payload, as: .time))
  }

  /// Reads an Objlnk, `vlo`, or `vs` as some senders have it.
  public static func readObjectLink(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> ObjectLink {
    try JSONValues.objectLink(record, in: payload)
  }

  /// Writes a String, `vs`.
  public static func write(_ value: String, to buffer: inout RecordBuffer) {
    JSONText.put("\"vs\":", to: &buffer.values)
    JSONText.write(value, to: &buffer.values)
  }

  /// Writes an Integer or a Time, `v`.
  public static func write(_ value: Int64, to buffer: inout RecordBuffer) {
    JSONText.put("\"v\":", to: &buffer.values)
    buffer.values.append(contentsOf: value.description.utf8)
  }

  /// Writes an Unsigned Integer, `v`.
  public static func write(_ value: UInt64, to buffer: inout RecordBuffer) {
    JSONText.put("\"v\":", to: &buffer.values)
    buffer.values.append(contentsOf: value.description.utf8)
  }

  /// Writes a Float, `v`, in the fewest characters that lose nothing. JSON has no infinite numbers and no NaN.
  public static func write(_ value: Double, to buffer: inout RecordBuffer) {
    guard value.isFinite else {
      buffer.failure = .invalidValue(.float)
      return
    }
    JSONText.put("\"v\":", to: &buffer.values)
    DecimalText(value).write(.shortest, to: &buffer.values)
  }

  /// Writes a Boolean, `vb`.
  public static func write(_ value: Bool, to buffer: inout RecordBuffer) {
    JSONText.put(value ? "\"vb\":true" : "\"vb\":false", to: &buffer.values)
  }

  /// Writes an Opaque, `vd`: base64url without padding (RFC 8428, section 4.3).
  public static func write(_ value: [UInt8], to buffer: inout RecordBuffer) {
    JSONText.put("\"vd\":\"", to: &buffer.values)
    Base64.encode(value, as: .url, to: &buffer.values)
    buffer.values.append(UInt8(ascii: "\""))
  }

  /// Writes an Objlnk, `vlo`.
  public static func write(_ value: ObjectLink, to buffer: inout RecordBuffer) {
    JSONText.put("\"vlo\":", to: &buffer.values)
    JSONText.write(value.description, to: &buffer.values)
  }
}

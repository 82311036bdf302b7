/// What the formats in JSON have in common: how values are read and written. They differ in paths, and in labels.
public protocol JSONSyntax: RecordSyntax {
  /// The names of the fields that hold values.
  static var labels: JSONLabels { get }
}

/// How a format in JSON calls the fields of values that are no numbers; a number is always `v`.
public struct JSONLabels {
  /// The field of a String, as it stands in a payload: quoted, with a colon.
  let string: StaticString
  /// The field of a Boolean.
  let boolean: StaticString
  /// The field of an Opaque.
  let opaque: StaticString
  /// The field of an Objlnk.
  let objectLink: StaticString
  /// What a record is that may hold an Opaque.
  let opaqueKind: PayloadRecord.Kind
  /// How an Opaque is written.
  let base64: Base64.Form
  /// How an Opaque may be written by others.
  let readableBase64: Base64.Form
}

extension JSONSyntax {
  /// Reads a String.
  public static func readString(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> String {
    try JSONValues.string(record, in: payload)
  }

  /// Reads an Integer, a number without a fraction.
  public static func readInteger(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Int64 {
    try JSONValues.integer(record, in: payload, as: .integer)
  }

  /// Reads an Unsigned Integer, a number without a fraction, not below zero.
  public static func readUnsignedInteger(
    _ record: PayloadRecord, in payload: [UInt8]
  ) throws(PayloadError) -> UInt64 {
    try JSONValues.unsignedInteger(record, in: payload)
  }

  /// Reads a Float, any number.
  public static func readFloat(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Double {
    try JSONValues.number(record, in: payload, as: .float).double
  }

  /// Reads a Boolean.
  public static func readBoolean(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Bool {
    try JSONValues.boolean(record, in: payload)
  }

  /// Reads an Opaque, in base64.
  public static func readOpaque(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> [UInt8] {
    guard record.kind == labels.opaqueKind else { throw PayloadError(.invalidValue(.opaque), offset: record.offset) }
    return try JSONValues.opaque(record, in: payload, as: labels.readableBase64)
  }

  /// Reads a Time, a number of seconds.
  public static func readTime(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Timestamp {
    Timestamp(secondsSince1970: try JSONValues.integer(record, in: payload, as: .time))
  }

  /// Reads an Objlnk, from the field of a String too, as some senders have it.
  public static func readObjectLink(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> ObjectLink {
    try JSONValues.objectLink(record, in: payload)
  }
}

extension JSONSyntax {
  /// Writes a String.
  public static func write(_ value: String, to buffer: inout RecordBuffer) {
    JSONText.put(labels.string, to: &buffer.values)
    JSONText.write(value, to: &buffer.values)
  }

  /// Writes an Integer or a Time, `v`.
  public static func write(_ value: Int64, to buffer: inout RecordBuffer) {
    JSONText.put("\"v\":", to: &buffer.values)
    buffer.values.appendDecimal(value)
  }

  /// Writes an Unsigned Integer, `v`.
  public static func write(_ value: UInt64, to buffer: inout RecordBuffer) {
    JSONText.put("\"v\":", to: &buffer.values)
    buffer.values.appendDecimal(value)
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

  /// Writes a Boolean.
  public static func write(_ value: Bool, to buffer: inout RecordBuffer) {
    JSONText.put(labels.boolean, to: &buffer.values)
    JSONText.put(value ? "true" : "false", to: &buffer.values)
  }

  /// Writes an Opaque, in base64.
  public static func write(_ value: [UInt8], to buffer: inout RecordBuffer) {
    JSONText.put(labels.opaque, to: &buffer.values)
    buffer.values.append(UInt8(ascii: "\""))
    Base64.encode(value, as: labels.base64, to: &buffer.values)
    buffer.values.append(UInt8(ascii: "\""))
  }

  /// Writes an Objlnk, `3303:0`.
  public static func write(_ value: ObjectLink, to buffer: inout RecordBuffer) {
    JSONText.put(labels.objectLink, to: &buffer.values)
    JSONText.write(value.description, to: &buffer.values)
  }
}

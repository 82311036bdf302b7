/// What the formats in CBOR have in common: how values are read. They differ in paths only, and SenML in labels.
public protocol CBORSyntax: RecordSyntax {}

extension CBORSyntax {
  /// Reads a String: text.
  public static func readString(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> String {
    var cursor = try cursor(record, .text, in: payload, as: .string)
    return try cursor.takeText(as: .string)
  }

  /// Reads an Integer: a number without a fraction.
  public static func readInteger(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Int64 {
    guard let value = try number(record, in: payload, as: .integer).integer else {
      throw PayloadError(.invalidValue(.integer), offset: record.offset)
    }
    return value
  }

  /// Reads an Unsigned Integer: a number without a fraction, not below zero.
  public static func readUnsignedInteger(
    _ record: PayloadRecord, in payload: [UInt8]
  ) throws(PayloadError) -> UInt64 {
    guard let value = try number(record, in: payload, as: .unsignedInteger).unsignedInteger else {
      throw PayloadError(.invalidValue(.unsignedInteger), offset: record.offset)
    }
    return value
  }

  /// Reads a Float: any number.
  public static func readFloat(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Double {
    try number(record, in: payload, as: .float).double
  }

  /// Reads a Boolean.
  public static func readBoolean(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Bool {
    var cursor = try cursor(record, .boolean, in: payload, as: .boolean)
    return try cursor.takeBoolean()
  }

  /// Reads an Opaque: bytes.
  public static func readOpaque(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> [UInt8] {
    var cursor = try cursor(record, .data, in: payload, as: .opaque)
    return try cursor.takeBytes(.bytes, as: .opaque)
  }

  /// Reads a Time: seconds as a number, or a date as text.
  public static func readTime(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Timestamp {
    if record.kind == .number, record.base != 0 {
      guard let seconds = try number(record, in: payload, as: .time).integer else {
        throw PayloadError(.invalidValue(.time), offset: record.offset)
      }
      return Timestamp(secondsSince1970: seconds)
    }
    var cursor = try cursor(record, record.kind == .text ? .text : .number, in: payload, as: .time)
    return try cursor.takeTime()
  }

  /// Reads an Objlnk: text, `3303:0`.
  public static func readObjectLink(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> ObjectLink {
    var cursor = try cursor(record, record.kind == .text ? .text : .link, in: payload, as: .objectLink)
    guard let link = ObjectLink(utf8: try cursor.takeBytes(.text, as: .objectLink)) else {
      throw PayloadError(.invalidValue(.objectLink), offset: record.offset)
    }
    return link
  }

  /// A cursor at the value of a record, whose label says that it is of this kind.
  private static func cursor(
    _ record: PayloadRecord, _ kind: PayloadRecord.Kind, in payload: [UInt8], as type: ResourceType
  ) throws(PayloadError) -> CBORCursor {
    guard record.kind == kind || record.kind == .any else {
      throw PayloadError(.invalidValue(type), offset: record.offset)
    }
    return CBORCursor(payload, at: record.offset)
  }

  private static func number(
    _ record: PayloadRecord, in payload: [UInt8], as type: ResourceType
  ) throws(PayloadError) -> WireNumber {
    var cursor = try cursor(record, .number, in: payload, as: type)
    let value = try cursor.takeNumber(as: type)
    guard record.base != 0 else { return value }
    var base = CBORCursor(payload, at: Int(record.base))
    return try base.takeNumber(as: type) + value
  }
}

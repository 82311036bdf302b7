/// How both formats in JSON read values.
enum JSONValues {
  /// The number of a record, with its base value.
  static func number(
    _ record: PayloadRecord, in payload: [UInt8], as type: ResourceType
  ) throws(PayloadError) -> WireNumber {
    guard record.kind == .number else { throw PayloadError(.invalidValue(type), offset: record.offset) }
    let value = try number(at: record.offset, in: payload, as: type)
    return record.base == 0 ? value : try number(at: Int(record.base), in: payload, as: type) + value
  }

  private static func number(
    at offset: Int, in payload: [UInt8], as type: ResourceType
  ) throws(PayloadError) -> WireNumber {
    var cursor = JSONCursor(payload, at: offset)
    guard let value = try cursor.takeNumber().wireNumber(in: payload) else {
      throw PayloadError(.invalidValue(type), offset: offset)
    }
    return value
  }

  static func string(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> String {
    guard record.kind == .text else { throw PayloadError(.invalidValue(.string), offset: record.offset) }
    return try JSONCursor(payload).string(record.range)
  }

  static func integer(
    _ record: PayloadRecord, in payload: [UInt8], as type: ResourceType
  ) throws(PayloadError) -> Int64 {
    guard let value = try number(record, in: payload, as: type).integer else {
      throw PayloadError(.invalidValue(type), offset: record.offset)
    }
    return value
  }

  static func unsignedInteger(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> UInt64 {
    guard let value = try number(record, in: payload, as: .unsignedInteger).unsignedInteger else {
      throw PayloadError(.invalidValue(.unsignedInteger), offset: record.offset)
    }
    return value
  }

  static func boolean(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Bool {
    var cursor = JSONCursor(payload, at: record.offset)
    guard record.kind == .boolean, let value = cursor.takeBoolean() else {
      throw PayloadError(.invalidValue(.boolean), offset: record.offset)
    }
    return value
  }

  /// An Opaque, in base64 of this form.
  static func opaque(
    _ record: PayloadRecord, in payload: [UInt8], as form: Base64.Form
  ) throws(PayloadError) -> [UInt8] {
    var text: [UInt8] = []
    try JSONCursor(payload).decode(record.range, to: &text)
    guard let bytes = Base64.decode(text[...], as: form) else {
      throw PayloadError(.invalidValue(.opaque), offset: record.offset)
    }
    return bytes
  }

  static func objectLink(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> ObjectLink {
    guard record.kind == .link || record.kind == .text,
      let link = ObjectLink(try JSONCursor(payload).string(record.range))
    else { throw PayloadError(.invalidValue(.objectLink), offset: record.offset) }
    return link
  }
}

extension PayloadRecord {
  /// Where the characters or bytes of the value stand.
  var range: Range<Int> { Int(start)..<Int(end) }
}

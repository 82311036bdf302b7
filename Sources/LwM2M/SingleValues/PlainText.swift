/// Plain text, Content-Format 0: the value of a Resource or Resource Instance (LwM2M Core 7.4.1, table C-2).
public enum PlainText: SingleValueSyntax {
  /// `text/plain;charset=utf-8`.
  public static var number: UInt16 { 0 }

  /// The whole payload.
  public static func records(
    in payload: [UInt8], request: ResourcePath, root: [UInt8]
  ) throws(PayloadError) -> [PayloadRecord] {
    [wholeRecord(payload, request: request)]
  }

  /// Reads a String: all of the text.
  public static func readString(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> String {
    guard let text = UTF8Text.text(payload[...]) else {
      throw PayloadError(.invalidValue(.string), offset: 0)
    }
    return text
  }

  /// Reads an Integer in decimal.
  public static func readInteger(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Int64 {
    try integer(in: payload, as: .integer)
  }

  /// Reads an Unsigned Integer in decimal.
  public static func readUnsignedInteger(
    _ record: PayloadRecord, in payload: [UInt8]
  ) throws(PayloadError) -> UInt64 {
    guard let value = try wholeNumber(in: payload, as: .unsignedInteger).unsignedInteger else {
      throw PayloadError(.invalidValue(.unsignedInteger), offset: 0)
    }
    return value
  }

  /// Reads a Float in decimal, with an exponent or without.
  public static func readFloat(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Double {
    guard let value = try number(in: payload, as: .float).double(in: payload) else {
      throw PayloadError(.invalidValue(.float), offset: 0)
    }
    return value
  }

  /// Reads a Boolean: `0` or `1`.
  public static func readBoolean(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Bool {
    switch payload.count == 1 ? payload[0] : 0 {
    case UInt8(ascii: "0"): return false
    case UInt8(ascii: "1"): return true
    default: throw PayloadError(.invalidValue(.boolean), offset: 0)
    }
  }

  /// Reads an Opaque in base64, with padding.
  public static func readOpaque(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> [UInt8] {
    guard let bytes = Base64.decode(payload[...], as: .padded) else {
      throw PayloadError(.invalidValue(.opaque), offset: 0)
    }
    return bytes
  }

  /// Reads a Time: its seconds in decimal.
  public static func readTime(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Timestamp {
    Timestamp(secondsSince1970: try integer(in: payload, as: .time))
  }

  /// Reads an Objlnk: `3303:0`.
  public static func readObjectLink(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> ObjectLink {
    guard let text = UTF8Text.text(payload[...]), let link = ObjectLink(text) else {
      throw PayloadError(.invalidValue(.objectLink), offset: 0)
    }
    return link
  }
}

extension PlainText {
  private static func number(in payload: [UInt8], as type: ResourceType) throws(PayloadError) -> DecimalNumber {
    var position = 0
    guard let number = DecimalNumber(payload, at: &position, end: payload.count), position == payload.count else {
      throw PayloadError(.invalidValue(type), offset: position)
    }
    return number
  }

  /// A number of digits alone.
  private static func wholeNumber(in payload: [UInt8], as type: ResourceType) throws(PayloadError) -> DecimalNumber {
    let number = try number(in: payload, as: type)
    guard number.digits.upperBound == payload.count, !payload.contains(UInt8(ascii: ".")) else {
      throw PayloadError(.invalidValue(type), offset: 0)
    }
    return number
  }

  private static func integer(in payload: [UInt8], as type: ResourceType) throws(PayloadError) -> Int64 {
    guard let value = try wholeNumber(in: payload, as: type).integer else {
      throw PayloadError(.invalidValue(type), offset: 0)
    }
    return value
  }
}

extension PlainText {
  /// Writes a String as it is.
  public static func write(_ value: String, to buffer: inout RecordBuffer) {
    buffer.values.append(contentsOf: value.utf8)
  }

  /// Writes an Integer or a Time in decimal.
  public static func write(_ value: Int64, to buffer: inout RecordBuffer) {
    buffer.values.appendDecimal(value)
  }

  /// Writes an Unsigned Integer in decimal.
  public static func write(_ value: UInt64, to buffer: inout RecordBuffer) {
    buffer.values.appendDecimal(value)
  }

  /// Writes a Float in decimal with all its digits, and with an exponent only when it would be very long. There is no
  /// text for infinite numbers and NaN.
  public static func write(_ value: Double, to buffer: inout RecordBuffer) {
    guard value.isFinite else {
      buffer.failure = .invalidValue(.float)
      return
    }
    DecimalText(value).write(.plain, to: &buffer.values)
  }

  /// Writes a Boolean as `0` or `1`.
  public static func write(_ value: Bool, to buffer: inout RecordBuffer) {
    buffer.values.append(UInt8(ascii: value ? "1" : "0"))
  }

  /// Writes an Opaque in base64, with padding.
  public static func write(_ value: [UInt8], to buffer: inout RecordBuffer) {
    Base64.encode(value, as: .padded, to: &buffer.values)
  }

  /// Writes an Objlnk: `3303:0`.
  public static func write(_ value: ObjectLink, to buffer: inout RecordBuffer) {
    buffer.values.append(contentsOf: value.description.utf8)
  }
}

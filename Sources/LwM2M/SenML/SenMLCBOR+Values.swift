// LwM2M Core, table 7.4.5-1. The labels' numbers are those of RFC 8428, section 6.

extension SenMLCBOR {
  /// Writes a String, `vs`.
  public static func write(_ value: String, to buffer: inout RecordBuffer) {
    buffer.values.append(3)
    CBORBytes.write(value, to: &buffer.values)
  }

  /// Writes an Integer or a Time, `v`.
  public static func write(_ value: Int64, to buffer: inout RecordBuffer) {
    buffer.values.append(2)
    CBORBytes.write(value, to: &buffer.values)
  }

  /// Writes an Unsigned Integer, `v`.
  public static func write(_ value: UInt64, to buffer: inout RecordBuffer) {
    buffer.values.append(2)
    CBORBytes.writeHead(.unsigned, value, to: &buffer.values)
  }

  /// Writes a Float, `v`: as an integer where that is shorter, which is allowed for any number (RFC 8428, section 6).
  public static func write(_ value: Double, to buffer: inout RecordBuffer) {
    buffer.values.append(2)
    CBORBytes.writeNumber(value, to: &buffer.values)
  }

  /// Writes a Boolean, `vb`.
  public static func write(_ value: Bool, to buffer: inout RecordBuffer) {
    buffer.values.append(4)
    buffer.values.append(value ? 0xF5 : 0xF4)
  }

  /// Writes an Opaque, `vd`.
  public static func write(_ value: [UInt8], to buffer: inout RecordBuffer) {
    buffer.values.append(8)
    CBORBytes.write(value, as: .bytes, to: &buffer.values)
  }

  /// Writes an Objlnk, `vlo`, whose label is text in CBOR too.
  public static func write(_ value: ObjectLink, to buffer: inout RecordBuffer) {
    let label: StaticString = "vlo"
    CBORBytes.writeHead(.text, 3, to: &buffer.values)
    JSONText.put(label, to: &buffer.values)
    CBORBytes.write(value.utf8Bytes, as: .text, to: &buffer.values)
  }
}

/// Opaque, Content-Format 42: the bytes of one Opaque Resource or Resource Instance (LwM2M Core 7.4.2).
///
/// Values of other types have no representation in it.
public enum Opaque: SingleValueSyntax {
  /// `application/octet-stream`.
  public static var number: UInt16 { 42 }

  /// The whole payload.
  public static func records(
    in payload: [UInt8], request: ResourcePath, root: [UInt8]
  ) throws(PayloadError) -> [PayloadRecord] {
    [wholeRecord(payload, request: request)]
  }

  /// Reads an Opaque: all bytes.
  public static func readOpaque(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> [UInt8] {
    payload
  }

  /// Throws; so do the other types.
  public static func readString(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> String {
    throw PayloadError(.invalidValue(.string), offset: 0)
  }

  /// Throws.
  public static func readInteger(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Int64 {
    throw PayloadError(.invalidValue(.integer), offset: 0)
  }

  /// Throws.
  public static func readUnsignedInteger(
    _ record: PayloadRecord, in payload: [UInt8]
  ) throws(PayloadError) -> UInt64 {
    throw PayloadError(.invalidValue(.unsignedInteger), offset: 0)
  }

  /// Throws.
  public static func readFloat(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Double {
    throw PayloadError(.invalidValue(.float), offset: 0)
  }

  /// Throws.
  public static func readBoolean(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Bool {
    throw PayloadError(.invalidValue(.boolean), offset: 0)
  }

  /// Throws.
  public static func readTime(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Timestamp {
    throw PayloadError(.invalidValue(.time), offset: 0)
  }

  /// Throws.
  public static func readObjectLink(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> ObjectLink {
    throw PayloadError(.invalidValue(.objectLink), offset: 0)
  }
}

extension Opaque {
  /// Writes an Opaque as it is.
  public static func write(_ value: [UInt8], to buffer: inout RecordBuffer) {
    buffer.values.append(contentsOf: value)
  }

  /// Makes the payload fail; so do the other types.
  public static func write(_ value: String, to buffer: inout RecordBuffer) {
    buffer.failure = .notRepresentable
  }

  /// Makes the payload fail.
  public static func write(_ value: Int64, to buffer: inout RecordBuffer) {
    buffer.failure = .notRepresentable
  }

  /// Makes the payload fail.
  public static func write(_ value: UInt64, to buffer: inout RecordBuffer) {
    buffer.failure = .notRepresentable
  }

  /// Makes the payload fail.
  public static func write(_ value: Double, to buffer: inout RecordBuffer) {
    buffer.failure = .notRepresentable
  }

  /// Makes the payload fail.
  public static func write(_ value: Bool, to buffer: inout RecordBuffer) {
    buffer.failure = .notRepresentable
  }

  /// Makes the payload fail.
  public static func write(_ value: ObjectLink, to buffer: inout RecordBuffer) {
    buffer.failure = .notRepresentable
  }
}

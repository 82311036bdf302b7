/// How a Content-Format writes values and their paths, for formats whose payloads are lists of such records, in the
/// order of the sender. Formats of a single value have one record.
///
/// `RecordReader` and `RecordWriter` are the common part of all these formats. Types conform without values.
public protocol RecordSyntax: ContentFormat {
  /// Whether a Resource without instances can be told from one that is not there.
  static var hasEmptyResources: Bool { get }

  /// Finds all records. `request` is the path that was asked for, which names may be relative to; `root` is the path of
  /// LwM2M in the device, without a slash at its end.
  ///
  /// Throws when the payload is malformed.
  static func records(in payload: [UInt8], request: ResourcePath, root: [UInt8]) throws(PayloadError) -> [PayloadRecord]

  /// Reads a String. Throws when something else stands there; so do all of these.
  static func readString(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> String
  /// Reads an Integer.
  static func readInteger(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Int64
  /// Reads an Unsigned Integer.
  static func readUnsignedInteger(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> UInt64
  /// Reads a Float.
  static func readFloat(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Double
  /// Reads a Boolean.
  static func readBoolean(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Bool
  /// Reads an Opaque.
  static func readOpaque(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> [UInt8]
  /// Reads a Time.
  static func readTime(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> Timestamp
  /// Reads an Objlnk.
  static func readObjectLink(_ record: PayloadRecord, in payload: [UInt8]) throws(PayloadError) -> ObjectLink

  /// Writes a String.
  static func write(_ value: String, to buffer: inout RecordBuffer)
  /// Writes an Integer or a Time.
  static func write(_ value: Int64, to buffer: inout RecordBuffer)
  /// Writes an Unsigned Integer.
  static func write(_ value: UInt64, to buffer: inout RecordBuffer)
  /// Writes a Float.
  static func write(_ value: Double, to buffer: inout RecordBuffer)
  /// Writes a Boolean.
  static func write(_ value: Bool, to buffer: inout RecordBuffer)
  /// Writes an Opaque.
  static func write(_ value: [UInt8], to buffer: inout RecordBuffer)
  /// Writes an Objlnk.
  static func write(_ value: ObjectLink, to buffer: inout RecordBuffer)

  /// Puts the records together. Throws when one of them does not fit the format.
  static func compose(_ buffer: RecordBuffer) throws(PayloadError) -> [UInt8]
}

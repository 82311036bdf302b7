/// Where a single value is read from, in the representation of a Content-Format.
///
/// Each function throws when what stands there is no value of its type, and can be called once per value.
public protocol ValueReader: ~Copyable {
  /// Reads a String.
  mutating func readString() throws(PayloadError) -> String
  /// Reads an Integer.
  mutating func readInteger() throws(PayloadError) -> Int64
  /// Reads an Unsigned Integer.
  mutating func readUnsignedInteger() throws(PayloadError) -> UInt64
  /// Reads a Float.
  mutating func readFloat() throws(PayloadError) -> Double
  /// Reads a Boolean.
  mutating func readBoolean() throws(PayloadError) -> Bool
  /// Reads an Opaque.
  mutating func readOpaque() throws(PayloadError) -> [UInt8]
  /// Reads a Time.
  mutating func readTime() throws(PayloadError) -> Timestamp
  /// Reads an Objlnk.
  mutating func readObjectLink() throws(PayloadError) -> ObjectLink
  /// Reads a Corelnk.
  mutating func readCoreLink() throws(PayloadError) -> CoreLink
}

/// Where a single value is written to, in the representation of a Content-Format.
///
/// Writing never throws: a value that the format cannot hold makes the whole payload fail at its end.
public protocol ValueWriter: ~Copyable {
  /// Writes a String.
  mutating func writeString(_ value: String)
  /// Writes an Integer.
  mutating func writeInteger(_ value: Int64)
  /// Writes an Unsigned Integer.
  mutating func writeUnsignedInteger(_ value: UInt64)
  /// Writes a Float.
  mutating func writeFloat(_ value: Double)
  /// Writes a Boolean.
  mutating func writeBoolean(_ value: Bool)
  /// Writes an Opaque.
  mutating func writeOpaque(_ value: [UInt8])
  /// Writes a Time.
  mutating func writeTime(_ value: Timestamp)
  /// Writes an Objlnk.
  mutating func writeObjectLink(_ value: ObjectLink)
  /// Writes a Corelnk.
  mutating func writeCoreLink(_ value: CoreLink)
}

/// Writes Resources as records of a Content-Format.
public struct RecordWriter<Syntax: RecordSyntax>: ResourceWriter, Sendable {
  @usableFromInline var buffer = RecordBuffer()
  @usableFromInline var instanceCount = 0

  /// Nothing is written yet.
  @usableFromInline
  init() {}

  /// What was written. Throws when something does not fit the format.
  @inlinable
  public consuming func finish() throws(PayloadError) -> [UInt8] {
    try Syntax.compose(buffer)
  }

  /// Announces the Resources of an Object Instance.
  @inlinable
  mutating func beginObjectInstance(_ object: ObjectID, _ instance: ObjectInstanceID) {
    buffer.key = PathKey(object, instance)
  }

  /// Announces the one value of a Resource.
  @inlinable
  public mutating func beginResource(_ id: ResourceID) {
    buffer.key.bits |= 0xFFFF_FFFF
    buffer.key.set(2, id.rawValue)
  }

  /// Announces the instances of a Resource.
  @inlinable
  public mutating func beginInstances(of id: ResourceID) {
    beginResource(id)
    instanceCount = 0
  }

  /// Announces the value of an instance.
  @inlinable
  public mutating func beginInstance(_ id: ResourceInstanceID) {
    buffer.key.set(3, id.rawValue)
    instanceCount += 1
  }

  /// Ends the instances of a Resource.
  @inlinable
  public mutating func endInstances() {
    if instanceCount == 0, Syntax.hasEmptyResources { buffer.endRecord(.empty) }
  }

  /// Writes a String.
  @inlinable
  public mutating func writeString(_ value: String) {
    Syntax.write(value, to: &buffer)
    buffer.endRecord()
  }

  /// Writes an Integer.
  @inlinable
  public mutating func writeInteger(_ value: Int64) {
    Syntax.write(value, to: &buffer)
    buffer.endRecord()
  }

  /// Writes an Unsigned Integer.
  @inlinable
  public mutating func writeUnsignedInteger(_ value: UInt64) {
    Syntax.write(value, to: &buffer)
    buffer.endRecord()
  }

  /// Writes a Float.
  @inlinable
  public mutating func writeFloat(_ value: Double) {
    Syntax.write(value, to: &buffer)
    buffer.endRecord()
  }

  /// Writes a Boolean.
  @inlinable
  public mutating func writeBoolean(_ value: Bool) {
    Syntax.write(value, to: &buffer)
    buffer.endRecord()
  }

  /// Writes an Opaque.
  @inlinable
  public mutating func writeOpaque(_ value: [UInt8]) {
    Syntax.write(value, to: &buffer)
    buffer.endRecord()
  }

  /// Writes a Time as its seconds.
  @inlinable
  public mutating func writeTime(_ value: Timestamp) {
    Syntax.write(value.secondsSince1970, to: &buffer)
    buffer.endRecord()
  }

  /// Writes an Objlnk.
  @inlinable
  public mutating func writeObjectLink(_ value: ObjectLink) {
    Syntax.write(value, to: &buffer)
    buffer.endRecord()
  }

  /// Writes a Corelnk as its text.
  @inlinable
  public mutating func writeCoreLink(_ value: CoreLink) {
    Syntax.write(value.text, to: &buffer)
    buffer.endRecord()
  }
}

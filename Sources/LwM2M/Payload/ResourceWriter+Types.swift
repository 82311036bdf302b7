// The calls that generated code makes. Each type has its own names: such calls cost the type checker much less
// than overloaded or generic ones.

extension ResourceWriter where Self: ~Copyable {
  /// Writes a String Resource.
  @inlinable
  public mutating func writeString(_ value: String, at id: ResourceID) {
    beginResource(id)
    writeString(value)
  }

  /// Writes a String Resource if it is there.
  @inlinable
  public mutating func writeString(ifPresent value: String?, at id: ResourceID) {
    guard let value else { return }
    beginResource(id)
    writeString(value)
  }

  /// Writes an Integer Resource.
  @inlinable
  public mutating func writeInteger(_ value: Int64, at id: ResourceID) {
    beginResource(id)
    writeInteger(value)
  }

  /// Writes an Integer Resource if it is there.
  @inlinable
  public mutating func writeInteger(ifPresent value: Int64?, at id: ResourceID) {
    guard let value else { return }
    beginResource(id)
    writeInteger(value)
  }

  /// Writes an Unsigned Integer Resource.
  @inlinable
  public mutating func writeUnsignedInteger(_ value: UInt64, at id: ResourceID) {
    beginResource(id)
    writeUnsignedInteger(value)
  }

  /// Writes an Unsigned Integer Resource if it is there.
  @inlinable
  public mutating func writeUnsignedInteger(ifPresent value: UInt64?, at id: ResourceID) {
    guard let value else { return }
    beginResource(id)
    writeUnsignedInteger(value)
  }

  /// Writes a Float Resource.
  @inlinable @inline(__always)
  public mutating func writeFloat(_ value: Double, at id: ResourceID) {
    beginResource(id)
    writeFloat(value)
  }

  /// Writes a Float Resource if it is there.
  @inlinable @inline(__always)
  public mutating func writeFloat(ifPresent value: Double?, at id: ResourceID) {
    guard let value else { return }
    beginResource(id)
    writeFloat(value)
  }

  /// Writes a Boolean Resource.
  @inlinable
  public mutating func writeBoolean(_ value: Bool, at id: ResourceID) {
    beginResource(id)
    writeBoolean(value)
  }

  /// Writes a Boolean Resource if it is there.
  @inlinable
  public mutating func writeBoolean(ifPresent value: Bool?, at id: ResourceID) {
    guard let value else { return }
    beginResource(id)
    writeBoolean(value)
  }

  /// Writes an Opaque Resource.
  @inlinable
  public mutating func writeOpaque(_ value: [UInt8], at id: ResourceID) {
    beginResource(id)
    writeOpaque(value)
  }

  /// Writes an Opaque Resource if it is there.
  @inlinable
  public mutating func writeOpaque(ifPresent value: [UInt8]?, at id: ResourceID) {
    guard let value else { return }
    beginResource(id)
    writeOpaque(value)
  }

  /// Writes a Time Resource.
  @inlinable
  public mutating func writeTime(_ value: Timestamp, at id: ResourceID) {
    beginResource(id)
    writeTime(value)
  }

  /// Writes a Time Resource if it is there.
  @inlinable
  public mutating func writeTime(ifPresent value: Timestamp?, at id: ResourceID) {
    guard let value else { return }
    beginResource(id)
    writeTime(value)
  }

  /// Writes an Objlnk Resource.
  @inlinable
  public mutating func writeObjectLink(_ value: ObjectLink, at id: ResourceID) {
    beginResource(id)
    writeObjectLink(value)
  }

  /// Writes an Objlnk Resource if it is there.
  @inlinable
  public mutating func writeObjectLink(ifPresent value: ObjectLink?, at id: ResourceID) {
    guard let value else { return }
    beginResource(id)
    writeObjectLink(value)
  }

  /// Writes a Corelnk Resource.
  @inlinable
  public mutating func writeCoreLink(_ value: CoreLink, at id: ResourceID) {
    beginResource(id)
    writeCoreLink(value)
  }

  /// Writes a Corelnk Resource if it is there.
  @inlinable
  public mutating func writeCoreLink(ifPresent value: CoreLink?, at id: ResourceID) {
    guard let value else { return }
    beginResource(id)
    writeCoreLink(value)
  }
}

extension TLVWriter {
  /// Writes a String as UTF-8.
  @inlinable
  public mutating func writeString(_ value: String) {
    if value.utf8.withContiguousStorageIfAvailable({ writeBytes($0) }) == nil {
      // Only a String from Objective-C has its text elsewhere.
      #if canImport(ObjectiveC)
        Array(value.utf8).withUnsafeBufferPointer { writeBytes($0) }
      #endif
    }
  }

  /// Writes an Integer in the fewest of 1, 2, 4 or 8 bytes, as two's complement.
  @inlinable
  public mutating func writeInteger(_ value: Int64) {
    let bits = UInt64(bitPattern: value)
    if value == Int64(Int8(truncatingIfNeeded: value)) {
      writeNumber(bits, length: 1)
    } else if value == Int64(Int16(truncatingIfNeeded: value)) {
      writeNumber(bits, length: 2)
    } else if value == Int64(Int32(truncatingIfNeeded: value)) {
      writeNumber(bits, length: 4)
    } else {
      writeNumber(bits, length: 8)
    }
  }

  /// Writes an Unsigned Integer in the fewest of 1, 2, 4 or 8 bytes.
  @inlinable
  public mutating func writeUnsignedInteger(_ value: UInt64) {
    writeNumber(value, length: value < 1 << 8 ? 1 : value < 1 << 16 ? 2 : value < 1 << 32 ? 4 : 8)
  }

  /// Writes a Float in 4 bytes where that loses nothing, else in 8 (IEEE 754).
  @inlinable
  public mutating func writeFloat(_ value: Double) {
    let short = Float(value)
    if Double(short).bitPattern == value.bitPattern {
      writeNumber(UInt64(short.bitPattern), length: 4)
    } else {
      writeNumber(value.bitPattern, length: 8)
    }
  }

  /// Writes a Boolean as one byte, 0 or 1.
  @inlinable
  public mutating func writeBoolean(_ value: Bool) {
    writeNumber(value ? 1 : 0, length: 1)
  }

  /// Writes an Opaque as it is.
  @inlinable
  public mutating func writeOpaque(_ value: [UInt8]) {
    value.withUnsafeBufferPointer { writeBytes($0) }
  }

  /// Writes a Time as its seconds, an Integer.
  @inlinable
  public mutating func writeTime(_ value: Timestamp) {
    writeInteger(value.secondsSince1970)
  }

  /// Writes an Objlnk as 4 bytes: Object ID, Object Instance ID.
  @inlinable
  public mutating func writeObjectLink(_ value: ObjectLink) {
    writeNumber(UInt64(value.objectID.rawValue) << 16 | UInt64(value.instanceID.rawValue), length: 4)
  }

  /// Writes a Corelnk as its text in UTF-8.
  @inlinable
  public mutating func writeCoreLink(_ value: CoreLink) {
    writeString(value.text)
  }
}

// The head is handed over with the value: what was just stored in memory takes as long to come back as the rest of an entry.

extension TLVWriter {
  /// Writes a String as UTF-8.
  #if hasFeature(Embedded)
    @inlinable
  #else
    @inlinable @inline(__always)
  #endif
  public mutating func writeString(_ value: String) {
    writeText(value, after: head)
  }

  /// Writes an Integer in the fewest of 1, 2, 4 or 8 bytes, as two's complement.
  #if hasFeature(Embedded)
    @inlinable
  #else
    @inlinable @inline(__always)
  #endif
  public mutating func writeInteger(_ value: Int64) {
    writeSigned(value, after: head)
  }

  /// Writes an Unsigned Integer in the fewest of 1, 2, 4 or 8 bytes.
  @inlinable
  public mutating func writeUnsignedInteger(_ value: UInt64) {
    writeUnsigned(value, after: head)
  }

  #if hasFeature(Embedded)
    @inlinable
  #else
    @inlinable @inline(__always)
  #endif
  mutating func writeText(_ value: String, after head: TLVHeadBytes) {
    value.withUTF8Bytes { writeBytes($0, after: head) }
  }

  @usableFromInline
  mutating func writeSigned(_ value: Int64, after head: TLVHeadBytes) {
    let bits = UInt64(bitPattern: value)
    switch Self.size(value) {
    case 1: writeShort(bits, length: 1, after: head)
    case 2: writeShort(bits, length: 2, after: head)
    case 4: writeShort(bits, length: 4, after: head)
    default: writeLong(bits, after: head)
    }
  }

  @usableFromInline
  mutating func writeUnsigned(_ value: UInt64, after head: TLVHeadBytes) {
    switch Self.size(value) {
    case 1: writeShort(value, length: 1, after: head)
    case 2: writeShort(value, length: 2, after: head)
    case 4: writeShort(value, length: 4, after: head)
    default: writeLong(value, after: head)
    }
  }

  /// Writes a Float in 4 bytes where that loses nothing, else in 8 (IEEE 754).
  @inlinable @inline(__always)
  public mutating func writeFloat(_ value: Double) {
    writeFloat(value, after: head)
  }

  @inlinable @inline(__always)
  mutating func writeFloat(_ value: Double, after head: TLVHeadBytes) {
    let short = Float(value)
    if Double(short).bitPattern == value.bitPattern {
      writeShort(UInt64(short.bitPattern), length: 4, after: head)
    } else {
      writeLong(value.bitPattern, after: head)
    }
  }

  /// Writes a Boolean as one byte, 0 or 1.
  @inlinable
  public mutating func writeBoolean(_ value: Bool) {
    writeShort(value ? 1 : 0, length: 1, after: head)
  }

  /// Writes an Opaque as it is.
  @inlinable
  public mutating func writeOpaque(_ value: [UInt8]) {
    let head = head
    value.withUnsafeBufferPointer { writeBytes($0, after: head) }
  }

  /// Writes a Time as its seconds, an Integer.
  @inlinable
  public mutating func writeTime(_ value: Timestamp) {
    writeInteger(value.secondsSince1970)
  }

  /// Writes an Objlnk as 4 bytes: Object ID, Object Instance ID.
  @inlinable
  public mutating func writeObjectLink(_ value: ObjectLink) {
    writeShort(Self.bits(value), length: 4, after: head)
  }

  /// Writes a Corelnk as its text in UTF-8.
  @inlinable
  public mutating func writeCoreLink(_ value: CoreLink) {
    writeString(value.text)
  }

  /// The bytes of an Objlnk.
  @inlinable @inline(__always)
  static func bits(_ value: ObjectLink) -> UInt64 {
    UInt64(value.objectID.rawValue) << 16 | UInt64(value.instanceID.rawValue)
  }

  /// How many bytes an Integer takes.
  @inlinable @inline(__always)
  static func size(_ value: Int64) -> Int {
    if value == Int64(Int8(truncatingIfNeeded: value)) { return 1 }
    if value == Int64(Int16(truncatingIfNeeded: value)) { return 2 }
    return value == Int64(Int32(truncatingIfNeeded: value)) ? 4 : 8
  }

  /// How many bytes an Unsigned Integer takes.
  @inlinable @inline(__always)
  static func size(_ value: UInt64) -> Int {
    value < 1 << 8 ? 1 : value < 1 << 16 ? 2 : value < 1 << 32 ? 4 : 8
  }
}

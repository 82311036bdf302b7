/// Writes Resources as TLV (Content-Format 11542; LwM2M Core, "TLV"), each in its shortest form.
public struct TLVWriter: ResourceWriter {
  @usableFromInline var bytes: [UInt8] = []
  /// The head of the entry whose value comes next.
  @usableFromInline var kind = TLVHeader.Kind.resource
  @usableFromInline var id: UInt16 = 0
  /// The Resource whose instances are being written, and where their entries begin.
  @usableFromInline var outerID: UInt16 = 0
  @usableFromInline var instancesStart = 0
  /// Whether something did not fit. Writing goes on, and `finish` throws.
  @usableFromInline var isTooLong = false

  /// Nothing is written yet.
  @inlinable
  public init() {}

  /// What was written. Throws when a value was too long for TLV, 2^24 bytes or more.
  @inlinable
  public consuming func finish() throws(PayloadError) -> [UInt8] {
    guard !isTooLong else { throw PayloadError(.tooLong) }
    return bytes
  }

  /// Announces the one value of a Resource.
  @inlinable
  public mutating func beginResource(_ id: ResourceID) {
    kind = .resource
    self.id = id.rawValue
  }

  /// Announces the instances of a Resource.
  @inlinable
  public mutating func beginInstances(of id: ResourceID) {
    outerID = id.rawValue
    instancesStart = bytes.count
  }

  /// Announces the value of an instance.
  @inlinable
  public mutating func beginInstance(_ id: ResourceInstanceID) {
    kind = .resourceInstance
    self.id = id.rawValue
  }

  /// Ends the instances of a Resource.
  @inlinable
  public mutating func endInstances() {
    wrap(from: instancesStart, as: .multipleResource, id: outerID)
  }

  /// Puts the bytes from `start` on into an entry.
  @inlinable
  mutating func wrap(from start: Int, as kind: TLVHeader.Kind, id: UInt16) {
    let length = bytes.count - start
    guard length < TLVHeader.lengthLimit else {
      isTooLong = true
      return
    }
    let (bits, count) = TLVHeader(kind: kind, id: id, length: length).packed
    bytes.insert(contentsOf: BigEndianBytes(bits, count: count), at: start)
  }

  /// Writes the head of the announced entry, whose value has `length` bytes.
  @inlinable
  mutating func writeHeader(length: Int) {
    guard length < TLVHeader.lengthLimit else {
      isTooLong = true
      return
    }
    let (bits, count) = TLVHeader(kind: kind, id: id, length: length).packed
    bytes.append(contentsOf: BigEndianBytes(bits, count: count))
  }

  /// Writes an entry whose value is the `count` low bytes of `value`.
  @inlinable
  mutating func writeNumber(_ value: UInt64, count: Int) {
    writeHeader(length: count)
    bytes.append(contentsOf: BigEndianBytes(value, count: count))
  }
}

/// The low bytes of a number, the most significant first.
@usableFromInline
struct BigEndianBytes: RandomAccessCollection {
  @usableFromInline let bits: UInt64
  @usableFromInline let endIndex: Int

  @inlinable
  init(_ bits: UInt64, count: Int) {
    self.bits = bits
    self.endIndex = count
  }

  @inlinable var startIndex: Int { 0 }

  @inlinable subscript(position: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> (8 * UInt64(endIndex - 1 - position)))
  }
}

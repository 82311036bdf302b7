/// Writes Resources as TLV (Content-Format 11542; LwM2M Core, "TLV"), each in its shortest form.
public struct TLVWriter: ResourceWriter, ~Copyable {
  @usableFromInline var buffer: PayloadBuffer
  /// The head of the entry whose value comes next.
  @usableFromInline var kind = TLVHeader.Kind.resource
  @usableFromInline var id: UInt16 = 0
  /// The Resource whose instances are being written, and where their entries begin.
  @usableFromInline var outerID: UInt16 = 0
  @usableFromInline var instancesStart = 0
  /// Whether something did not fit. Writing goes on, and the payload is refused in the end.
  @usableFromInline var isTooLong = false

  @inlinable
  init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    buffer = PayloadBuffer(memory)
  }

  /// What `body` writes. Throws when a value is too long for TLV, 2^24 bytes or more.
  @inlinable
  static func payload(_ body: (inout TLVWriter) -> Void) throws(PayloadError) -> [UInt8] {
    let bytes: [UInt8]? = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: PayloadBuffer.usualCapacity) { memory in
      var writer = TLVWriter(memory)
      body(&writer)
      return writer.isTooLong ? nil : writer.buffer.bytes
    }
    guard let bytes else { throw PayloadError(.tooLong) }
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
    instancesStart = buffer.count
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
    let length = buffer.count - start
    guard length < TLVHeader.lengthLimit else {
      isTooLong = true
      return
    }
    let (bits, count) = TLVHeader(kind: kind, id: id, length: length).packed
    buffer.insert(bigEndian: bits, length: count, at: start)
  }

  /// Writes the head of the announced entry, whose value has `length` bytes.
  @inlinable
  mutating func writeHeader(length: Int) {
    guard length < TLVHeader.lengthLimit else {
      isTooLong = true
      return
    }
    let (bits, count) = TLVHeader(kind: kind, id: id, length: length).packed
    buffer.append(bigEndian: bits, length: count)
  }

  /// Writes an entry whose value is the `count` low bytes of `value`.
  @inlinable
  mutating func writeNumber(_ value: UInt64, count: Int) {
    writeHeader(length: count)
    buffer.append(bigEndian: value, length: count)
  }
}

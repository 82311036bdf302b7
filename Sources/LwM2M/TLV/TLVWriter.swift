/// Writes Resources as TLV (Content-Format 11542; LwM2M Core, "TLV"), each in its shortest form.
public struct TLVWriter: ResourceWriter, ~Copyable {
  @usableFromInline var buffer: PayloadBuffer
  /// The head of the entry whose value comes next.
  @usableFromInline var head = TLVHeadBytes(.resource, 0)
  /// The head of the Resource whose instances are being written, and where their entries begin.
  @usableFromInline var outerHead = TLVHeadBytes(.multipleResource, 0)
  @usableFromInline var instancesStart = 0
  /// Whether something did not fit. Writing goes on, and the payload is refused in the end.
  @usableFromInline var isTooLong = false

  @inlinable
  init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    buffer = PayloadBuffer(memory)
  }

  /// What `body` writes. Throws when a value is too long for TLV.
  @inlinable
  static func payload(_ body: (inout TLVWriter) -> Void) throws(PayloadError) -> [UInt8] {
    // What it lends is on the stack.
    let bytes: [UInt8]? = withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: PayloadBuffer.usualCapacity
    ) { memory in
      var writer = TLVWriter(memory)
      body(&writer)
      return writer.isTooLong ? nil : writer.buffer.bytes
    }
    guard let bytes else { throw PayloadError(.tooLong) }
    return bytes
  }

  /// Appends what `body` writes. Throws, and appends nothing, when a value is too long for TLV.
  @inlinable
  static func append(to bytes: inout [UInt8], _ body: (inout TLVWriter) -> Void) throws(PayloadError) {
    let isTooLong = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: PayloadBuffer.usualCapacity) { memory in
      var writer = TLVWriter(memory)
      body(&writer)
      if !writer.isTooLong { writer.buffer.append(to: &bytes) }
      return writer.isTooLong
    }
    guard !isTooLong else { throw PayloadError(.tooLong) }
  }

  /// Appends what `body` writes, where the caller wants it. Throws, and appends nothing, when there is no room, or a value is too
  /// long for TLV.
  @inlinable
  static func append(
    to output: inout OutputSpan<UInt8>, _ body: (inout TLVWriter) -> Void
  ) throws(PayloadError) {
    try output.withUnsafeMutableBufferPointer { (memory, count) throws(PayloadError) in
      let room = UnsafeMutableBufferPointer(rebasing: memory[count...])
      var writer = TLVWriter(room)
      body(&writer)
      guard !writer.isTooLong else { throw PayloadError(.tooLong) }
      guard writer.buffer.move(to: room) else { throw PayloadError(.noRoom) }
      count &+= writer.buffer.count
    }
  }

  /// Announces the one value of a Resource.
  @inlinable @inline(__always)
  public mutating func beginResource(_ id: ResourceID) {
    head = TLVHeadBytes(.resource, id.rawValue)
  }

  /// Announces the instances of a Resource.
  @inlinable
  public mutating func beginInstances(of id: ResourceID) {
    outerHead = TLVHeadBytes(.multipleResource, id.rawValue)
    instancesStart = buffer.count
  }

  /// Ends the instances of a Resource.
  @inlinable
  public mutating func endInstances() {
    wrap(from: instancesStart, in: outerHead)
  }

  /// Announces the value of an instance.
  @inlinable @inline(__always)
  public mutating func beginInstance(_ id: ResourceInstanceID) {
    head = TLVHeadBytes(.resourceInstance, id.rawValue)
  }

  /// Puts the bytes from `start` on into an entry.
  @usableFromInline
  mutating func wrap(from start: Int, in head: TLVHeadBytes) {
    let length = buffer.count - start
    guard length < TLVHeader.lengthLimit else {
      isTooLong = true
      return
    }
    let whole = head.with(length: length)
    buffer.insert(whole.bits, size: whole.size, at: start)
  }

  /// Writes an entry whose value is the low bytes of a number: 1, 2 or 4.
  @inlinable @inline(__always)
  mutating func writeShort(_ value: UInt64, length: Int, after head: TLVHeadBytes) {
    let whole = head.with(value, length: length)
    buffer.append(whole.bits, size: whole.size)
  }

  /// Writes an entry whose value is a number of 8 bytes.
  @inlinable @inline(__always)
  mutating func writeLong(_ value: UInt64, after head: TLVHeadBytes) {
    let whole = head.with(length: 8)
    buffer.append(whole.bits, size: whole.size, then: value)
  }

  /// Writes an entry whose value is these bytes.
  @usableFromInline
  mutating func writeBytes(_ value: UnsafeBufferPointer<UInt8>, after head: TLVHeadBytes) {
    guard value.count < TLVHeader.lengthLimit else {
      isTooLong = true
      return
    }
    let whole = head.with(length: value.count)
    buffer.append(whole.bits, size: whole.size, then: UnsafeRawBufferPointer(value))
  }
}

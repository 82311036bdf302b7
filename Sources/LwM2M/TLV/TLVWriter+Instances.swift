// The length of all instances stands before them. It is counted beforehand: moving what was just written takes longer.

extension TLVWriter {
  #if hasFeature(Embedded)
    /// Writes a Resource with multiple instances.
    @inlinable
    public mutating func writeInstances<Value: ResourceValue>(_ values: ResourceInstances<Value>, at id: ResourceID) {
      writeAll(values, at: id)
    }
  #else
    /// Writes a Resource with multiple instances.
    @inlinable @inline(__always)
    public mutating func writeInstances<Value: ResourceValue>(_ values: ResourceInstances<Value>, at id: ResourceID) {
      // Mostly there are one or two. They are handed over in registers: reading in one piece what was just stored in several
      // makes the processor wait.
      if let first = values.first, values.others == nil {
        writeFew(first, values.second, at: id)
      } else {
        writeAll(values, at: id)
      }
    }

    @inlinable @inline(never)
    mutating func writeFew<Value: ResourceValue>(
      _ first: ResourceInstances<Value>.Element, _ second: ResourceInstances<Value>.Element?, at id: ResourceID
    ) {
      var length = TLVLength()
      length.add(first)
      if let second { length.add(second) }
      guard beginInstances(of: id, length: length) else { return }
      write(first)
      if let second { write(second) }
    }
  #endif

  @inlinable @inline(never)
  mutating func writeAll<Value: ResourceValue>(_ values: ResourceInstances<Value>, at id: ResourceID) {
    var length = TLVLength()
    for position in 0..<values.count { length.add(values[position]) }
    guard beginInstances(of: id, length: length) else { return }
    for position in 0..<values.count { write(values[position]) }
  }

  /// Writes the head of a Resource with instances of this length in all; `false` when that is too long.
  @inlinable @inline(__always)
  mutating func beginInstances(of id: ResourceID, length: TLVLength) -> Bool {
    guard length.total < TLVHeader.lengthLimit else {
      isTooLong = true
      return false
    }
    let whole = TLVHeadBytes(.multipleResource, id.rawValue).with(length: length.total)
    buffer.append(whole.bits, size: whole.size)
    return true
  }

  @inlinable @inline(__always)
  mutating func write<Value: ResourceValue>(_ element: ResourceInstances<Value>.Element) {
    beginInstance(element.id)
    element.value.write(to: &self)
  }
}

/// Counts the bytes of the instances of a Resource instead of writing them.
@usableFromInline
struct TLVLength: ValueWriter {
  /// So many so far.
  @usableFromInline var total = 0
  /// The head of the next instance, still without a length.
  @usableFromInline var headSize = 0

  @inlinable
  init() {}

  /// Counts an instance.
  @inlinable @inline(__always)
  mutating func add<Value: ResourceValue>(_ element: ResourceInstances<Value>.Element) {
    headSize = element.id.rawValue > 255 ? 3 : 2
    element.value.write(to: &self)
  }

  /// Counts an instance whose value has so many bytes; longer ones than TLV can hold are all the same.
  @inlinable @inline(__always)
  mutating func add(_ length: Int) {
    let lengthSize = length < 8 ? 0 : length < 1 << 8 ? 1 : length < 1 << 16 ? 2 : 3
    total &+= headSize &+ lengthSize &+ Swift.min(length, TLVHeader.lengthLimit)
  }

  @inlinable @inline(__always)
  mutating func writeString(_ value: String) { add(value.withUTF8Bytes { $0.count }) }
  @inlinable @inline(__always)
  mutating func writeInteger(_ value: Int64) { add(TLVWriter.size(value)) }
  @inlinable
  mutating func writeUnsignedInteger(_ value: UInt64) { add(TLVWriter.size(value)) }
  @inlinable
  mutating func writeFloat(_ value: Double) { add(Double(Float(value)).bitPattern == value.bitPattern ? 4 : 8) }
  @inlinable
  mutating func writeBoolean(_ value: Bool) { add(1) }
  @inlinable
  mutating func writeOpaque(_ value: [UInt8]) { add(value.count) }
  @inlinable
  mutating func writeTime(_ value: Timestamp) { writeInteger(value.secondsSince1970) }
  @inlinable
  mutating func writeObjectLink(_ value: ObjectLink) { add(4) }
  @inlinable
  mutating func writeCoreLink(_ value: CoreLink) { writeString(value.text) }
}

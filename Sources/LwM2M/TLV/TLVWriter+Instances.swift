extension TLVWriter {
  /// Writes a Resource with multiple instances.
  ///
  /// Their length stands before them. It is counted beforehand: moving what was just written takes longer.
  @inlinable
  public mutating func writeInstances<Value: ResourceValue>(_ values: ResourceInstances<Value>, at id: ResourceID) {
    var length = TLVLength()
    for position in 0..<values.count {
      let element = values[position]
      length.beginInstance(element.id)
      element.value.write(to: &length)
    }
    guard length.total < TLVHeader.lengthLimit else {
      isTooLong = true
      return
    }
    let whole = TLVHeadBytes(.multipleResource, id.rawValue).with(length: length.total)
    buffer.append(whole.bits, size: whole.size)
    for position in 0..<values.count {
      let element = values[position]
      beginInstance(element.id)
      element.value.write(to: &self)
    }
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

  @inlinable @inline(__always)
  mutating func beginInstance(_ id: ResourceInstanceID) {
    headSize = id.rawValue > 255 ? 3 : 2
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

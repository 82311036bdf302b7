#if !hasFeature(Embedded)
  /// The entry of an instance before it is written: how long it is, and all of it where it is short.
  @usableFromInline
  struct TLVEntry: ValueWriter {
    /// Its head, still without a length.
    @usableFromInline let head: TLVHeadBytes
    /// How many bytes it has.
    @usableFromInline var length = 0
    /// The entry, from the most significant byte on, if `isWhole`.
    @usableFromInline var bits: UInt64 = 0
    /// Whether `bits` has all of it.
    @usableFromInline var isWhole = true

    /// Nothing.
    @inlinable @inline(__always)
    init() {
      head = TLVHeadBytes(bits: 0, size: 0)
    }

    /// The entry of an instance.
    @inlinable @inline(__always)
    init<Value: ResourceValue>(_ element: ResourceInstances<Value>.Element) {
      head = TLVHeadBytes(.resourceInstance, element.id.rawValue)
      element.value.write(to: &self)
    }

    /// Takes a value that is the low bytes of a number: 1, 2 or 4.
    @inlinable @inline(__always)
    mutating func take(_ value: UInt64, length valueLength: Int) {
      let whole = head.with(value, length: valueLength)
      bits = whole.bits
      length = whole.size
    }

    /// Takes a value that is the low bytes of a number: 1, 2, 4 or 8.
    @inlinable @inline(__always)
    mutating func take(number: UInt64, length valueLength: Int) {
      // With lengths that are constants, there is less to shift.
      switch valueLength {
      case 1: take(number, length: 1)
      case 2: take(number, length: 2)
      case 4: take(number, length: 4)
      default: take(length: 8)
      }
    }

    /// Takes a value that has so many bytes; longer ones than TLV can hold are all the same.
    @inlinable @inline(__always)
    mutating func take(length valueLength: Int) {
      let lengthSize = valueLength < 8 ? 0 : valueLength < 1 << 8 ? 1 : valueLength < 1 << 16 ? 2 : 3
      length = head.size &+ lengthSize &+ Swift.min(valueLength, TLVHeader.lengthLimit)
      isWhole = false
    }

    @inlinable @inline(__always)
    mutating func writeString(_ value: String) { take(length: value.withUTF8Bytes { $0.count }) }
    @inlinable @inline(__always)
    mutating func writeInteger(_ value: Int64) {
      take(number: UInt64(bitPattern: value), length: TLVWriter.size(value))
    }
    @inlinable
    mutating func writeUnsignedInteger(_ value: UInt64) { take(number: value, length: TLVWriter.size(value)) }
    @inlinable
    mutating func writeFloat(_ value: Double) {
      let short = Float(value)
      if Double(short).bitPattern == value.bitPattern {
        take(UInt64(short.bitPattern), length: 4)
      } else {
        take(length: 8)
      }
    }
    @inlinable
    mutating func writeBoolean(_ value: Bool) { take(value ? 1 : 0, length: 1) }
    @inlinable
    mutating func writeOpaque(_ value: [UInt8]) { take(length: value.count) }
    @inlinable
    mutating func writeTime(_ value: Timestamp) { writeInteger(value.secondsSince1970) }
    @inlinable
    mutating func writeObjectLink(_ value: ObjectLink) { take(TLVWriter.bits(value), length: 4) }
    @inlinable
    mutating func writeCoreLink(_ value: CoreLink) { writeString(value.text) }
  }
#endif

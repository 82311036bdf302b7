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

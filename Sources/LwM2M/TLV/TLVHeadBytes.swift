/// The bytes of an entry's head while it is written, in the shortest form: the first is the most significant of `bits`.
@usableFromInline
struct TLVHeadBytes {
  @usableFromInline var bits: UInt64
  @usableFromInline var size: Int

  @inlinable @inline(__always)
  init(bits: UInt64, size: Int) {
    self.bits = bits
    self.size = size
  }

  /// Type and ID, still without a length. Where the ID is a constant, so is this.
  @inlinable @inline(__always)
  init(_ kind: TLVHeader.Kind, _ id: UInt16) {
    let type = UInt64(kind.rawValue) &<< 62
    if id > 255 {
      self.init(bits: type | 0b10_0000 &<< 56 | UInt64(id) &<< 40, size: 3)
    } else {
      self.init(bits: type | UInt64(id) &<< 48, size: 2)
    }
  }

  /// The whole entry of a value that is the low bytes of a number: 1, 2 or 4, so that with the head they are 7 at most.
  @inlinable @inline(__always)
  func with(_ value: UInt64, length: Int) -> Self {
    let aligned = value &<< UInt64(truncatingIfNeeded: 64 &- 8 &* length)
    let behindHead = aligned &>> UInt64(truncatingIfNeeded: 8 &* size)
    return Self(bits: with(length: length).bits | behindHead, size: size &+ length)
  }

  /// The head of an entry of `length` bytes, fewer than 2^24.
  @inlinable @inline(__always)
  func with(length: Int) -> Self {
    let length = UInt64(truncatingIfNeeded: length)
    if length < 8 { return Self(bits: bits | length &<< 56, size: size) }
    let lengthBytes = length < 1 << 8 ? 1 : length < 1 << 16 ? 2 : 3
    let whole = size &+ lengthBytes
    let sizeBits = UInt64(truncatingIfNeeded: lengthBytes) &<< 59
    let lengthBits = length &<< UInt64(truncatingIfNeeded: 64 &- 8 &* whole)
    return Self(bits: bits | sizeBits | lengthBits, size: whole)
  }
}

/// The bytes of an entry's head while it is written, in the shortest form, in the low bytes of a number: the first byte is
/// the most significant of `size` ones.
@usableFromInline
struct TLVHeadBytes {
  @usableFromInline var bits: UInt64
  @usableFromInline var size: Int

  @inlinable
  init(bits: UInt64, size: Int) {
    self.bits = bits
    self.size = size
  }

  /// Type and ID, still without a length. Where the ID is a constant, so is this.
  @inlinable
  init(_ kind: TLVHeader.Kind, _ id: UInt16) {
    let type = UInt64(kind.rawValue) << 6
    if id > 255 {
      self.init(bits: (type | 0b10_0000) << 16 | UInt64(id), size: 3)
    } else {
      self.init(bits: type << 8 | UInt64(id), size: 2)
    }
  }

  /// The head of an entry of `length` bytes, fewer than 2^24.
  @inlinable @inline(__always)
  func with(length: Int) -> Self {
    let typeShift = UInt64(truncatingIfNeeded: 8 &* (size &- 1))
    let length = UInt64(truncatingIfNeeded: length)
    if length < 8 { return Self(bits: bits | length &<< typeShift, size: size) }
    let lengthBytes = length < 1 << 8 ? 1 : length < 1 << 16 ? 2 : 3
    let lengthBits = UInt64(truncatingIfNeeded: lengthBytes) &<< 3
    return Self(bits: (bits | lengthBits &<< typeShift) &<< lengthBits | length, size: size &+ lengthBytes)
  }
}

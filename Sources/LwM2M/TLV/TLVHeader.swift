/// The head of a TLV entry: 1 type byte, 1 or 2 bytes of ID, 0 to 3 bytes of length (LwM2M Core, "TLV").
@usableFromInline
struct TLVHeader: Equatable {
  /// What an entry is: bits 7 and 6 of its type byte, here in the low bits.
  @usableFromInline
  struct Kind: Equatable {
    @usableFromInline let rawValue: UInt8

    @inlinable
    init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    @inlinable static var objectInstance: Self { Self(rawValue: 0b00) }
    @inlinable static var resourceInstance: Self { Self(rawValue: 0b01) }
    @inlinable static var multipleResource: Self { Self(rawValue: 0b10) }
    @inlinable static var resource: Self { Self(rawValue: 0b11) }
  }

  /// One more than the longest value that three length bytes can say.
  @usableFromInline static var lengthLimit: Int { 1 << 24 }

  @usableFromInline var kind: Kind
  @usableFromInline var id: UInt16
  /// The number of bytes behind the head that belong to the entry.
  @usableFromInline var length: Int

  @inlinable
  init(kind: Kind, id: UInt16, length: Int) {
    self.kind = kind
    self.id = id
    self.length = length
  }

  /// Whether a head that begins with these bytes has one byte of ID, and none of length: two bytes in all.
  @inlinable @inline(__always)
  static func isShort(_ word: UInt64) -> Bool {
    word & 0b0011_1000 &<< 56 == 0
  }

  /// The head that stands in the high bytes of a number, if that `isShort`.
  @inlinable @inline(__always)
  init(short word: UInt64) {
    self.init(
      kind: Kind(rawValue: UInt8(truncatingIfNeeded: word &>> 62)), id: UInt16(truncatingIfNeeded: word &>> 48 & 0xFF),
      length: Int(truncatingIfNeeded: word &>> 56 & 0b111))
  }

  /// The head that stands in the high bytes of a number, in whatever form, and how many bytes it has: at most 6.
  @inlinable @inline(__always)
  static func unpacked(_ word: UInt64) -> (header: TLVHeader, size: Int) {
    let type = word &>> 56
    let kind = Kind(rawValue: UInt8(truncatingIfNeeded: type &>> 6))
    let longID = type &>> 5 & 1
    let id = UInt16(truncatingIfNeeded: (word &<< 8) &>> (56 &- 8 &* longID))
    let behindID = word &<< (16 &+ 8 &* longID)
    // Branches, since what comes next is waiting for the length, and most entries are of the same few forms.
    let lengthBytes = type &>> 3 & 0b11
    let length =
      if _fastPath(lengthBytes == 0) { type & 0b111 } else if _fastPath(lengthBytes == 1) { behindID &>> 56 } else {
        behindID &>> (64 &- 8 &* lengthBytes)
      }
    let header = TLVHeader(kind: kind, id: id, length: Int(truncatingIfNeeded: length))
    return (header, Int(truncatingIfNeeded: 2 &+ longID &+ lengthBytes))
  }
}

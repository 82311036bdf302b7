/// The head of a TLV entry: 1 type byte, 1 or 2 bytes of ID, 0 to 3 bytes of length (LwM2M Core, "TLV").
@usableFromInline
struct TLVHeader: Equatable {
  /// What an entry is: bits 7 and 6 of its type byte.
  @usableFromInline
  enum Kind: UInt8 {
    case objectInstance = 0b00
    case resourceInstance = 0b01
    case multipleResource = 0b10
    case resource = 0b11

    /// The kind that the low two bits of a number say.
    @inlinable
    init(truncatingIfNeeded bits: UInt64) {
      switch bits & 0b11 {
      case 0b00: self = .objectInstance
      case 0b01: self = .resourceInstance
      case 0b10: self = .multipleResource
      default: self = .resource
      }
    }
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

  /// The shortest form, in the low bytes of a number: the first byte is the most significant of `count` ones.
  @inlinable
  var packed: (bits: UInt64, count: Int) {
    var type = UInt64(kind.rawValue) << 6
    var bits = UInt64(id)
    var count = 2
    if id > 255 {
      type |= 0b10_0000
      count = 3
    }
    let lengthBytes = length < 8 ? 0 : length < 1 << 8 ? 1 : length < 1 << 16 ? 2 : 3
    if lengthBytes == 0 {
      type |= UInt64(length)
    } else {
      type |= UInt64(lengthBytes) << 3
      bits = bits << (8 * UInt64(lengthBytes)) | UInt64(length)
      count += lengthBytes
    }
    return (type << (8 * UInt64(count - 1)) | bits, count)
  }

  /// The head that stands in the high bytes of a number, in whatever form, and how many bytes it has: at most 6.
  @inlinable
  static func unpacked(_ word: UInt64) -> (header: TLVHeader, size: Int) {
    let type = word &>> 56
    let idBits = type & 0b10_0000 == 0 ? 8 : 16 as UInt64
    let lengthBits = type & 0b1_1000
    let length = lengthBits == 0 ? type & 0b111 : (word &<< (8 &+ idBits)) &>> (64 &- lengthBits)
    let header = TLVHeader(
      kind: Kind(truncatingIfNeeded: type &>> 6), id: UInt16(truncatingIfNeeded: (word &<< 8) &>> (64 &- idBits)),
      length: Int(truncatingIfNeeded: length))
    return (header, Int(truncatingIfNeeded: (8 &+ idBits &+ lengthBits) &>> 3))
  }
}

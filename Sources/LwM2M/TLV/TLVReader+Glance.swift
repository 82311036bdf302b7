// What comes next is seldom a surprise: where a property stands before the Resource that it knows, the head of the entry is known
// too. It is compared, and not understood, so that no entry has to wait for the length of the one before it.

extension TLVReader {
  /// The Float of the next Resource, if it is this one, in the shortest form.
  @inlinable @inline(__always)
  public mutating func takeFloat(of id: ResourceID) -> Double? {
    let word = bytes.glance(at: position)
    if let value = takeValue(of: id, length: 4, in: word) {
      return Double(Float(bitPattern: UInt32(truncatingIfNeeded: value &>> 32)))
    }
    return takeValue(of: id, length: 8, in: word).map { Double(bitPattern: $0) }
  }

  /// The Integer of the next Resource, if it is this one, in the shortest form.
  @inlinable @inline(__always)
  public mutating func takeInteger(of id: ResourceID) -> Int64? {
    let word = bytes.glance(at: position)
    if let value = takeValue(of: id, length: 1, in: word) { return Int64(bitPattern: value) &>> 56 }
    if let value = takeValue(of: id, length: 2, in: word) { return Int64(bitPattern: value) &>> 48 }
    if let value = takeValue(of: id, length: 4, in: word) { return Int64(bitPattern: value) &>> 32 }
    return takeValue(of: id, length: 8, in: word).map { Int64(bitPattern: $0) }
  }

  /// Goes to the instances of the next Resource, if it is this one, and the length of all has at most one byte.
  @inlinable @inline(__always)
  public mutating func takeInstances(of id: ResourceID) -> Bool {
    guard let (start, count) = place(of: TLVHeadBytes(.multipleResource, id.rawValue), in: bytes.glance(at: position)),
      start &+ count <= end, id.rawValue != 65535
    else { return false }
    entry = TLVHeader(kind: .multipleResource, id: id.rawValue, length: count)
    valueStart = start
    position = start &+ count
    return true
  }

  /// The String of the next Resource, if it is this one, and its length has at most one byte.
  @inlinable @inline(__always)
  public mutating func takeString(of id: ResourceID) -> String? {
    let word = bytes.glance(at: position)
    guard let (start, count) = place(of: TLVHeadBytes(.resource, id.rawValue), in: word),
      start &+ count <= end, id.rawValue != 65535, let text = text(at: start, count: count, in: word)
    else { return nil }
    position = start &+ count
    return text
  }

  /// Whether the next Resource has another ID.
  @inlinable @inline(__always)
  public func isBeforeAnother(than id: ResourceID) -> Bool {
    let word = bytes.glance(at: position)
    let difference = word ^ TLVHeadBytes(.resource, id.rawValue).bits
    // The head of a Resource has the highest bit, of whichever kind it is.
    guard Int64(bitPattern: word) < 0 else { return false }
    let twoBytes: UInt64 = 1 &<< 61
    if id.rawValue > 255 { return difference & (twoBytes | 0xFFFF &<< 40) != 0 }
    // Two bytes may be this ID, too, though not in the shortest form.
    return difference & twoBytes == 0 && difference & (0xFF &<< 48) != 0
  }

  /// Where the value begins, and how many bytes it has, if the word at `position` begins with this head, and the length has at
  /// most one byte.
  @inlinable @inline(__always)
  func place(of head: TLVHeadBytes, in word: UInt64) -> (start: Int, count: Int)? {
    let difference = (word ^ head.bits) &>> UInt64(truncatingIfNeeded: 64 &- 8 &* head.size)
    // The type byte ends with a length below 8, or says that one byte of length comes.
    let typeShift = UInt64(truncatingIfNeeded: 8 &* head.size &- 8)
    if difference & ~(0b111 &<< typeShift) == 0 {
      return (position &+ head.size, Int(truncatingIfNeeded: difference &>> typeShift))
    }
    guard difference == 0b1000 &<< typeShift else { return nil }
    let length = (word &<< UInt64(truncatingIfNeeded: 8 &* head.size)) &>> 56
    return (position &+ head.size &+ 1, Int(truncatingIfNeeded: length))
  }

  /// A String that begins within the word at `position`, and may end there; `nil` when it is not UTF-8.
  @inlinable @inline(__always)
  func text(at start: Int, count: Int, in word: UInt64) -> String? {
    #if !hasFeature(Embedded)
      let before = start &- position
      if count > 0, before &+ count <= 8 {
        let unused = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
        let behindHead = word &<< UInt64(truncatingIfNeeded: 8 &* before)
        if let text = PayloadBytes.ascii((behindHead &>> unused) &<< unused, count: count) { return text }
      }
    #endif
    return bytes.text(at: start, count: count)
  }

  /// The value of the entry that begins with a word, in the high bytes of a number, if it is this Resource's and has so many
  /// bytes; the reader then stands behind it.
  @inlinable @inline(__always)
  mutating func takeValue(of id: ResourceID, length: Int, in word: UInt64) -> UInt64? {
    let head = TLVHeadBytes(.resource, id.rawValue).with(length: length)
    guard (word ^ head.bits) &>> UInt64(truncatingIfNeeded: 64 &- 8 &* head.size) == 0, id.rawValue != 65535,
      head.size &+ length <= end &- position
    else { return nil }
    let start = position &+ head.size
    position = start &+ length
    return head.size &+ length <= 8 ? word &<< UInt64(truncatingIfNeeded: 8 &* head.size) : bytes.wholeWord(at: start)
  }
}

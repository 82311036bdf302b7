/// Finds what may not be in UTF-8 text for XML: malformed sequences and NUL.
enum UTF8Check {
  /// The offset of the first byte at or after `start` that is NUL or begins no well-formed sequence, `nil` when there is none.
  ///
  /// Source: The Unicode Standard, table "Well-Formed UTF-8 Byte Sequences".
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      index = skipASCII(bytes, from: index)
      guard index < bytes.count else { break }
      let length = sequenceLength(bytes, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  /// The offset of the first byte that is NUL or not ASCII, 8 bytes at a time.
  private static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let high: UInt64 = 0x8080_8080_8080_8080
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The high bit of a byte of `word &- ones` is set where the byte is 0 (or above 0x80, which the first test finds).
      if (word | (word &- ones)) & high != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] &- 1 < 0x7F { index += 1 }
    return index
  }

  /// The length of the sequence at `index`, 0 when it is malformed or NUL.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0x01...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for follower in bytes[(index + 2)..<max(index + 2, index + length)] where !(0x80...0xBF).contains(follower) {
      return 0
    }
    return length
  }
}

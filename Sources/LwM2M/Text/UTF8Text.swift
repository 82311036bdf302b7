/// Texts from payloads.
///
/// `String(validating:as:)` says the same, but is generic at run time, which takes several times as long.
@usableFromInline
enum UTF8Text {
  /// The text that the bytes are; `nil` when they are not UTF-8.
  @inlinable
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    isValid(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// The text that the bytes are; `nil` when they are not UTF-8.
  @inlinable
  static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    bytes.withUnsafeBufferPointer { text($0) }
  }

  /// Whether the bytes are well-formed UTF-8 (Unicode, table 3-7). Most text is ASCII, which is passed over 8 bytes at a
  /// time.
  @usableFromInline
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let memory = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < memory.count {
      if memory.count - index >= 8 {
        let eight = memory.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if eight & 0x8080_8080_8080_8080 == 0 {
          index += 8
          continue
        }
      }
      let length = memory[index] < 0x80 ? 1 : sequenceLength(memory, at: index)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }

  /// The length of the sequence of two bytes or more that begins at `index`; 0 when there is none.
  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    let first = bytes[index]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard (0xC2...0xF4).contains(first), bytes.count - index >= length else { return 0 }
    let second: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard second.contains(bytes[index + 1]) else { return 0 }
    for place in 2..<length where bytes[index + place] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

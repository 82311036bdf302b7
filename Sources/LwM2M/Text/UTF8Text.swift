/// Texts from payloads.
///
/// `String(validating:as:)` says the same, but is generic at run time, which takes several times as long.
@usableFromInline
enum UTF8Text {
  /// The text that the bytes are; `nil` when they are not UTF-8.
  @inlinable
  static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    bytes.withUnsafeBufferPointer { text($0) }
  }

  /// The text that the bytes are; `nil` when they are not UTF-8.
  @usableFromInline
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    #if hasFeature(Embedded)
      // Firmware has this anyway; `String(decoding:)` brings what repairs texts, too, 10 kB.
      String(validating: bytes, as: UTF8.self)
    #else
      isValid(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
    #endif
  }

  /// The text in a range of bytes; `nil` when it is not UTF-8.
  static func text(_ bytes: [UInt8], in range: Range<Int>) -> String? {
    bytes.withUnsafeBufferPointer { text(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Whether a range of bytes is well-formed UTF-8.
  static func isValid(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { isValid(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Whether the bytes are well-formed UTF-8 (Unicode, table 3-7).
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = asciiCount(bytes)
    while index < bytes.count {
      let length = bytes[index] < 0x80 ? 1 : sequenceLength(bytes, at: index)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }

  /// How many bytes at the start are ASCII, at least: most texts are, and are passed over several bytes at a time.
  private static func asciiCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes.count >= 8 else { return 0 }
    let last = bytes.count - 8
    var index = 0
    while index < last {
      guard isASCII(bytes, at: index) else { return index }
      index += 8
    }
    // The last eight, some of them again.
    return isASCII(bytes, at: last) ? bytes.count : index
  }

  private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
  }

  /// The length of the sequence of two bytes or more that begins at `index`; 0 when there is none.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
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

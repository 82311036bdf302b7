import LwM2MModel

/// Where a text writes a range with `-` or `to` instead of dots: between two numbers.
///
/// This is a look at the characters, as OMA's validator takes it, and not at the meaning: `0-255 bytes` has one,
/// `0..2^32-1`, `-30..-120`, `8-bit` and `<7 to >12.5` have none.
public struct RangeSeparators: Sendable {
  /// The separators with the blanks around them, as places in the UTF-8 of the text.
  public private(set) var ranges: [Range<Int>] = []
  private let bytes: [UInt8]

  /// The separators in `text`.
  public init(_ text: String) {
    bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      let isPower = index > 0 && bytes[index - 1] == UInt8(ascii: "^")
      let end = numberEnd(from: index)
      if !isPower, let separator = separator(at: end) { ranges.append(separator) }
      index = end
    }
  }

  /// Whether `text` has one. Nearly all texts are refused here at once.
  public static func mayOccur(in text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "t") }
  }

  /// The text with two dots in each place.
  public var textWithDots: String {
    var result: [UInt8] = []
    var start = 0
    for range in ranges {
      result += bytes[start..<range.lowerBound]
      result += "..".utf8
      start = range.upperBound
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }

  private func numberEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), bytes[index + 1].isDigit {
      index += 1
      while index < bytes.count, bytes[index].isDigit { index += 1 }
    }
    return index
  }

  /// A separator at `start`, when a number follows it.
  private func separator(at start: Int) -> Range<Int>? {
    var index = blanksEnd(from: start)
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") {
      index += 1
    } else if bytes[index...].starts(with: "to".utf8), index > start {
      index += 2
    } else {
      return nil
    }
    let end = blanksEnd(from: index)
    let digit = end < bytes.count && bytes[end] == UInt8(ascii: "-") ? end + 1 : end
    return digit < bytes.count && bytes[digit].isDigit ? start..<end : nil
  }

  private func blanksEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index
  }
}

/// What a definition allows as values of a Resource: its `RangeEnumeration`, as far as that has a meaning.
///
/// Bounds are text, so that no digit of them is lost, and generated code stays small: `0..100`, `-30..`, `0..3,99`.
public enum ResourceRange: Sendable {
  /// Numbers in one of these ranges, both bounds included. A bound that is not there is none.
  case numbers(StaticString)
  /// Lengths in bytes, of a String in UTF-8 or of an Opaque.
  case lengths(StaticString)
  /// One of these texts.
  case texts([StaticString])
}

extension ResourceRange {
  /// Whether it allows a value. Ranges of numbers say nothing of texts, and the reverse.
  public func contains(_ value: AnyResourceValue) -> Bool {
    switch (self, value) {
    case (.numbers(let ranges), .integer(let number)): Self.contains(WireNumber(number), in: ranges)
    case (.numbers(let ranges), .time(let time)): Self.contains(WireNumber(time.secondsSince1970), in: ranges)
    case (.numbers(let ranges), .unsignedInteger(let number)): Self.contains(.integer(number), in: ranges)
    case (.numbers(let ranges), .float(let number)): Self.contains(.float(number), in: ranges)
    case (.lengths(let ranges), .opaque(let bytes)): Self.contains(.integer(UInt64(bytes.count)), in: ranges)
    case (.lengths(let ranges), .string(let text)): Self.contains(.integer(UInt64(text.utf8.count)), in: ranges)
    case (.lengths(let ranges), .coreLink(let link)):
      Self.contains(.integer(UInt64(link.text.utf8.count)), in: ranges)
    case (.texts(let texts), .string(let text)): texts.contains { $0.hasSameBytes(as: text) }
    default: true
    }
  }

  private static func contains(_ number: WireNumber, in ranges: StaticString) -> Bool {
    if case .float(let value) = number, value.isNaN { return false }
    let text = UnsafeBufferPointer(start: ranges.utf8Start, count: ranges.utf8CodeUnitCount)
    let bytes = Array(text)
    for range in bytes.split(separator: UInt8(ascii: ",")) where contains(number, in: range, of: bytes) { return true }
    return false
  }

  /// Whether a number is in one range: `0..100`, `..100`, `0..`, `99`.
  private static func contains(_ number: WireNumber, in range: ArraySlice<UInt8>, of bytes: [UInt8]) -> Bool {
    var position = range.startIndex
    let lower = bound(in: bytes, at: &position, end: range.endIndex)
    let isSingle = position == range.endIndex
    position += isSingle ? 0 : 2
    let upper = isSingle ? lower : bound(in: bytes, at: &position, end: range.endIndex)
    if let lower, number.isBelow(lower) { return false }
    if let upper, upper.isBelow(number) { return false }
    return true
  }

  /// A bound, which ends before the two points.
  private static func bound(in bytes: [UInt8], at position: inout Int, end: Int) -> WireNumber? {
    var stop = position
    while stop < end, !(bytes[stop] == UInt8(ascii: ".") && stop + 1 < end && bytes[stop + 1] == UInt8(ascii: ".")) {
      stop += 1
    }
    return DecimalNumber(bytes, at: &position, end: stop)?.wireNumber(in: bytes)
  }
}

extension WireNumber {
  fileprivate init(_ value: Int64) {
    self = value < 0 ? .negative(value) : .integer(UInt64(value))
  }

  /// Whether it is less than `other`: exact among integers, otherwise as floating-point numbers, so that the Float 0.1
  /// is within `0..0.1`.
  fileprivate func isBelow(_ other: Self) -> Bool {
    switch (self, other) {
    case (.integer(let left), .integer(let right)): left < right
    case (.negative(let left), .negative(let right)): left < right
    case (.negative, .integer): true
    case (.integer, .negative): false
    default: double < other.double
    }
  }
}

extension StaticString {
  fileprivate func hasSameBytes(as text: String) -> Bool {
    text.utf8.elementsEqual(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
  }
}

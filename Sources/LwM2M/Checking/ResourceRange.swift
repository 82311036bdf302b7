/// What a definition allows as values of a Resource: its `RangeEnumeration`, as far as that has a meaning.
///
/// Bounds are text, so that no digit of them is lost, and generated code stays small: `0..100`, `-30..`, `0..3,99`. Both bounds
/// are included; one that is not there is none.
public struct ResourceRange: Sendable {
  private enum Kind {
    case numbers, lengths, texts
  }

  private let kind: Kind
  /// The table in which the range stands, and where.
  private let table: StaticString
  private let place: Range<Int>

  /// The range as it would stand in a `ResourceTable`: `0..100`, `length 0..64`, `texts on|off`.
  public init(_ notation: StaticString) {
    self.init(notation, 0..<notation.utf8CodeUnitCount)
  }

  /// The range at a place of a `ResourceTable`.
  init(_ table: StaticString, _ place: Range<Int>) {
    self.table = table
    let bytes = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(table)[place])
    (kind, self.place) =
      switch bytes.first {
      case UInt8(ascii: "l"): (.lengths, place.dropFirst(7))
      case UInt8(ascii: "t"): (.texts, place.dropFirst(6))
      default: (.numbers, place)
      }
  }

  /// Whether it allows a value. Ranges of numbers say nothing of texts, and the reverse.
  public func contains(_ value: AnyResourceValue) -> Bool {
    switch (kind, value) {
    case (.numbers, .integer(let number)): hasNumber(WireNumber(number))
    case (.numbers, .time(let time)): hasNumber(WireNumber(time.secondsSince1970))
    case (.numbers, .unsignedInteger(let number)): hasNumber(.integer(number))
    case (.numbers, .float(let number)): hasNumber(.float(number))
    case (.lengths, .opaque(let bytes)): hasNumber(.integer(UInt64(bytes.count)))
    case (.lengths, .string(let text)): hasNumber(.integer(UInt64(text.utf8.count)))
    case (.lengths, .coreLink(let link)): hasNumber(.integer(UInt64(link.text.utf8.count)))
    case (.texts, .string(let text)): hasText(text)
    default: true
    }
  }

  /// What stands in the table.
  private var bytes: [UInt8] { Array(UnsafeBufferPointer(table)[place]) }

  private func hasNumber(_ number: WireNumber) -> Bool {
    if case .float(let value) = number, value.isNaN { return false }
    let bytes = bytes
    for range in bytes.split(separator: UInt8(ascii: ",")) where Self.contains(number, in: range, of: bytes) {
      return true
    }
    return false
  }

  private func hasText(_ text: String) -> Bool {
    let encoded = text.utf8.reduce(into: []) { $0.append(contentsOf: ResourceTable.encoded($1)) }
    return bytes.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).contains {
      $0.elementsEqual(encoded)
    }
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

extension UnsafeBufferPointer<UInt8> {
  fileprivate init(_ text: StaticString) {
    self.init(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}

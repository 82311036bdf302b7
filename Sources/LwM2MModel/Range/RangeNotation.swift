public import LwM2MVocabulary

/// A `RangeEnumeration` text that is understood: what it allows, and what is unusual about how it is written.
///
/// Source: LwM2M Core, "Object template": `a..b` is a range with both ends, a list with commas an enumeration; for
/// String and Opaque plain numbers are lengths in bytes. What the public registry writes besides is understood too
/// where it can mean one thing only.
public struct RangeNotation: Hashable, Sendable {
  /// What it allows.
  public let constraint: ValueConstraint
  /// Whether a range is written from the larger to the smaller number: `-30..-120`.
  public let isReversed: Bool
  /// Whether a range is written with something other than dots: `0-255`, `0 to 10`.
  public let hasOtherSeparator: Bool

  /// Longer texts are not read; the longest of the public registry has 90 bytes.
  static let maximumLength = 16_384

  /// What `text` means for a Resource of this type, `nil` when it is not understood or has no meaning there.
  ///
  /// - `0..100`, `16,32,48`, `0..3, 99`: numbers, or lengths for String, Opaque and Core Link.
  /// - `n bytes`, `n bits`: lengths; for integers a width, that is all numbers that fit, signed or not.
  /// - `2 Instances`: says nothing of the value.
  /// - `0: off 1: on`: the numbers that are listed.
  /// - A lone number is a length, but for a numeric type it is not understood: the authors of `255` meant the largest
  ///   number, not the only one.
  /// - For Boolean, whatever names both values; for Object Link, nothing.
  public init?(_ text: String, type: ResourceType?) {
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
      self.init(constraint: .any)
      return
    }
    guard bytes.count <= Self.maximumLength, type != .objectLink else { return nil }
    if let list = RangeParser.parse(bytes) {
      guard let constraint = list.constraint(for: type) else { return nil }
      self.init(
        constraint: constraint, isReversed: list.isReversed, hasOtherSeparator: list.hasOtherSeparator)
      return
    }
    guard let constraint = Self.constraint(ofWords: bytes, type: type) else { return nil }
    self.init(constraint: constraint)
  }

  private init(constraint: ValueConstraint, isReversed: Bool = false, hasOtherSeparator: Bool = false) {
    self.constraint = constraint
    self.isReversed = isReversed
    self.hasOtherSeparator = hasOtherSeparator
  }

  /// The meaning of a text that is no list of numbers.
  private static func constraint(ofWords bytes: [UInt8], type: ResourceType?) -> ValueConstraint? {
    switch type {
    case .string, .coreLink:
      return TextEnumeration.parse(bytes).map { .texts($0) }
    case nil:
      return TextEnumeration.parse(bytes, quotedOnly: true).map { .texts($0) }
    case .boolean:
      return TextEnumeration.namesBothTruthValues(bytes) ? .any : nil
    case .integer, .unsignedInteger:
      return codes(bytes)
    case .float, .time, .opaque, .objectLink:
      return nil
    }
  }

  /// The codes of `0: off 1: on`.
  private static func codes(_ bytes: [UInt8]) -> ValueConstraint? {
    guard let list = CodeList(bytes: bytes, constraint: nil, isRange: true) else { return nil }
    guard bytes[..<list.start].allSatisfy({ $0 <= UInt8(ascii: " ") }) else { return nil }
    let intervals = list.codes.map {
      ValueConstraint.Interval(lower: ExactDecimal($0.first), upper: ExactDecimal($0.last))
    }
    return .numbers(IntervalSet.merged(intervals, isWhole: true))
  }
}

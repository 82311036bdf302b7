public import LwM2MVocabulary

/// What a `RangeEnumeration` allows.
///
/// The notation is free text in practice. What has a meaning is here with exact bounds; see `Written.text` for the rest.
/// Source: LwM2M Core, "Object template", and what the public registry holds.
public enum ValueConstraint: Hashable, Sendable {
  /// Everything: the text is empty, or says nothing of the value (`2 Instances`).
  case any
  /// A number that is one of these: `0..100`, `16,32,48`, `0..3, 99`. Ascending, not overlapping, never empty.
  case numbers([Interval])
  /// A length in bytes (of a String as UTF-8, or of an Opaque) that is one of these: `1..64 bytes`. Ascending, never empty.
  case lengths([Interval])
  /// One of these texts: `"on", "off"`. Each once, never empty.
  case texts([String])

  /// The numbers from `lower` to `upper`, both included. A single number has both bounds equal.
  ///
  /// At least one bound is there, and `lower` is not the larger one.
  public struct Interval: Hashable, Sendable {
    /// The smallest number, `nil` when there is no bound.
    public var lower: ExactDecimal?
    /// The largest number, `nil` when there is no bound.
    public var upper: ExactDecimal?

    /// The numbers from `lower` to `upper`.
    public init(lower: ExactDecimal?, upper: ExactDecimal?) {
      self.lower = lower
      self.upper = upper
    }

    /// The one number, `nil` when there are more.
    public var single: ExactDecimal? { lower == upper ? lower : nil }
  }

  /// What `text` allows for values of this type, `nil` when it is not understood; see `RangeNotation`.
  public init?(_ text: String, type: ResourceType?) {
    guard let notation = RangeNotation(text, type: type) else { return nil }
    self = notation.constraint
  }
}

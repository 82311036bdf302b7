/// The stable name of a rule in kebab case: `unique-resource-ids`.
public struct RuleID: RawRepresentable, Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public var rawValue: String

  /// The rule of this name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The rule of this name.
  public init(stringLiteral value: String) {
    self.rawValue = value
  }

  /// In alphabetical order.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension RuleID: CustomStringConvertible {
  /// The name.
  public var description: String { rawValue }
}

/// A point in time: the Resource type Time (LwM2M Core, "Data Types").
public struct Timestamp: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  /// Seconds since 1970-01-01 00:00 UTC, without leap seconds; negative before.
  public var secondsSince1970: Int64

  /// The time this many seconds after 1970-01-01 00:00 UTC.
  @inlinable
  public init(secondsSince1970: Int64) {
    self.secondsSince1970 = secondsSince1970
  }

  /// The time this many seconds after 1970-01-01 00:00 UTC.
  @inlinable
  public init(integerLiteral value: Int64) {
    self.secondsSince1970 = value
  }

  /// Whether the left time is the earlier one.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

/// When a value was measured, as a SenML record or an element of the 1.0 JSON says it: to the nanosecond.
///
/// It is a point in time, or, from senders without a clock, so long before or after now. Which of both a number means
/// is the format's rule: in SenML, numbers below 2^28 are relative (RFC 8428, section 4.5.3).
public struct RecordTime: Hashable, Sendable {
  /// What the time is counted from.
  public enum Origin: Hashable, Sendable {
    /// 1970-01-01 00:00 UTC.
    case epoch
    /// The moment when the payload was sent.
    case now
  }

  /// What the time is counted from.
  public var origin: Origin
  /// Nanoseconds since then; negative before. They reach 292 years in both directions.
  public var nanoseconds: Int64

  /// A time this many nanoseconds from an origin.
  @inlinable
  public init(nanoseconds: Int64, since origin: Origin = .epoch) {
    self.origin = origin
    self.nanoseconds = nanoseconds
  }

  /// A point in time; `nil` when it is more than 292 years from 1970.
  @inlinable
  public init?(_ timestamp: Timestamp) {
    let (product, overflow) = timestamp.secondsSince1970.multipliedReportingOverflow(by: 1_000_000_000)
    if overflow { return nil }
    self.init(nanoseconds: product)
  }

  /// Now.
  @inlinable public static var now: Self { Self(nanoseconds: 0, since: .now) }

  /// The whole second that the time lies in, for a payload that was sent at `now`; `nil` where that overflows.
  public func timestamp(now: Timestamp) -> Timestamp? {
    let whole = nanoseconds / 1_000_000_000
    let seconds = nanoseconds < whole * 1_000_000_000 ? whole - 1 : whole
    guard origin == .now else { return Timestamp(secondsSince1970: seconds) }
    let (sum, overflow) = now.secondsSince1970.addingReportingOverflow(seconds)
    return overflow ? nil : Timestamp(secondsSince1970: sum)
  }
}

extension RecordTime: Comparable {
  /// Whether the left time is the earlier one. Points in time count as earlier than times relative to now.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool {
    left.origin != right.origin ? left.origin == .epoch : left.nanoseconds < right.nanoseconds
  }
}

/// A value with the time when it was measured.
public struct TimedValue<Value: Sendable>: Sendable {
  /// When; `nil` when the payload does not say, which means now.
  public var time: RecordTime?
  /// What.
  public var value: Value

  /// A value that was measured at `time`.
  @inlinable
  public init(_ value: Value, at time: RecordTime?) {
    self.time = time
    self.value = value
  }
}

extension TimedValue: Equatable where Value: Equatable {}

public import Foundation
public import LwM2M

extension RecordTime {
  /// A point in time; `nil` when it is more than 292 years from 1970.
  ///
  /// A `Date` is exact to some hundred nanoseconds.
  public init?(_ date: Date) {
    let nanoseconds = (date.timeIntervalSince1970 * 1e9).rounded()
    guard let whole = Int64(exactly: nanoseconds) else { return nil }
    self.init(nanoseconds: whole)
  }

  /// The time as a date, for a payload that was sent at `now`.
  public func date(now: Date = Date()) -> Date {
    let seconds = Double(nanoseconds) / 1e9
    return origin == .epoch ? Date(timeIntervalSince1970: seconds) : now.addingTimeInterval(seconds)
  }
}

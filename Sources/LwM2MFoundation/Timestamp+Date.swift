public import Foundation
public import LwM2M

extension Timestamp {
  /// The last whole second not after `date`; the earliest or latest time when `date` is beyond those.
  public init(_ date: Date) {
    let seconds = date.timeIntervalSince1970.rounded(.down)
    self.init(secondsSince1970: Int64(exactly: seconds) ?? (seconds > 0 ? .max : .min))
  }

  /// The same time as a `Date`, exact for some 280 million years around 1970.
  public var date: Date { Date(self) }
}

extension Date {
  /// The same time as `timestamp`, exact for some 280 million years around 1970.
  public init(_ timestamp: Timestamp) {
    self.init(timeIntervalSince1970: Double(timestamp.secondsSince1970))
  }
}

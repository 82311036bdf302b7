import LwM2M

/// The times of records: seconds since 1970 with at most nine digits behind the point, or, with a sign in front, seconds
/// from the moment when the payload was sent.
enum TimeText {
  /// The text for a time.
  static func text(_ time: RecordTime) -> String {
    let amount = time.nanoseconds.magnitude
    var text = time.nanoseconds < 0 ? "-" : time.origin == .now ? "+" : ""
    text += String(amount / 1_000_000_000)
    let fraction = amount % 1_000_000_000
    guard fraction > 0 else { return text }
    let digits = String(fraction)
    let padded = String(repeating: "0", count: 9 - digits.utf8.count) + digits
    return text + "." + padded[...].trimmingZeros
  }

  /// The time that a text stands for; `nil` when it is none, or further away than 292 years.
  static func time(_ text: String) -> RecordTime? {
    var rest = text[...]
    let sign = rest.first.flatMap { $0 == "-" || $0 == "+" ? $0 : nil }
    if sign != nil { rest.removeFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = digits(parts[0]), let fraction = parts.count == 2 ? fraction(parts[1]) : 0 else { return nil }
    let (product, overflow) = whole.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = product.addingReportingOverflow(fraction)
    guard !overflow, !carry else { return nil }
    return RecordTime(nanoseconds: sign == "-" ? -sum : sum, since: sign == nil ? .epoch : .now)
  }

  private static func digits(_ text: Substring) -> Int64? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    return Int64(text)
  }

  private static func fraction(_ text: Substring) -> Int64? {
    guard text.utf8.count <= 9 else { return nil }
    return digits(text + String(repeating: "0", count: 9 - text.utf8.count))
  }
}

extension Substring {
  /// It without zeros at its end.
  fileprivate var trimmingZeros: Substring {
    var rest = self
    while rest.last == "0" { rest.removeLast() }
    return rest
  }
}

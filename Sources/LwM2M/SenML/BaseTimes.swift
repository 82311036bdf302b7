/// Decides which records say their time as `bt`, and which as `t`, the difference (RFC 8428, section 4.5.2): the first
/// time becomes the base of all that follow it.
struct BaseTimes {
  private var base: Int64 = 0

  /// The fields of a record with this time, in nanoseconds; those that are `nil` are left out.
  ///
  /// Throws when SenML cannot say the time: what is not relative begins at 2^28 seconds (section 4.5.3).
  mutating func fields(for time: RecordTime?) throws(PayloadError) -> (base: Int64?, time: Int64?) {
    let nanoseconds = time?.nanoseconds ?? 0
    let isSmall = nanoseconds < (1 << 28) * 1_000_000_000
    guard isSmall == ((time ?? .now).origin == .now) else { throw PayloadError(.invalidTime) }
    let (difference, overflow) = nanoseconds.subtractingReportingOverflow(base)
    if difference == 0 { return (nil, nil) }
    guard base != 0, nanoseconds != 0, !overflow else {
      base = nanoseconds
      return (nanoseconds, nil)
    }
    return (nil, difference)
  }
}

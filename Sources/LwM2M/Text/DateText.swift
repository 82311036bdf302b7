/// A point in time as text: `2013-03-21T20:04:00Z` (RFC 3339, section 5.6), as CBOR's tag 0 has it.
enum DateText {
  /// The time that `text` stands for, without fractions of a second; `nil` when it is none.
  static func decode(_ text: ArraySlice<UInt8>) -> Timestamp? {
    var rest = text
    guard let year = number(&rest, digits: 4), take("-", &rest), let month = number(&rest, digits: 2),
      take("-", &rest), let day = number(&rest, digits: 2), take("T", &rest) || take("t", &rest),
      let hour = number(&rest, digits: 2), take(":", &rest), let minute = number(&rest, digits: 2),
      take(":", &rest), let second = number(&rest, digits: 2)
    else { return nil }
    if take(".", &rest) {
      guard number(&rest, digits: 1) != nil else { return nil }
      while let next = rest.first, next &- UInt8(ascii: "0") < 10 { rest.removeFirst() }
    }
    guard let offset = offset(&rest), rest.isEmpty, 1...12 ~= month, 1...length(of: month, in: year) ~= day,
      hour < 24, minute < 60, second <= 60
    else { return nil }
    return Timestamp(
      secondsSince1970: days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset)
  }

  private static func take(_ character: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private static func number(_ rest: inout ArraySlice<UInt8>, digits: Int) -> Int64? {
    guard rest.count >= digits else { return nil }
    var value: Int64 = 0
    for _ in 0..<digits {
      let digit = rest.removeFirst() &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
    }
    return value
  }

  /// Seconds east of Greenwich.
  private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int64? {
    if take("Z", &rest) || take("z", &rest) { return 0 }
    let isWest = take("-", &rest)
    guard isWest || take("+", &rest), let hours = number(&rest, digits: 2), take(":", &rest),
      let minutes = number(&rest, digits: 2), hours < 24, minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return isWest ? -seconds : seconds
  }

  private static func length(of month: Int64, in year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 in the Gregorian calendar. Years begin in March here, so that leap days come last.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let era = shifted >= 0 ? shifted / 400 : (shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

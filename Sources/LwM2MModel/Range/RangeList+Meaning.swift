internal import LwM2MVocabulary

extension RangeList {
  /// What the list allows for values of this type, `nil` where that has no meaning.
  func constraint(for type: ResourceType?) -> ValueConstraint? {
    // A reversed range beside other parts may as well be a number with a decimal comma: `0,5..1,5`.
    if isReversed, items.count > 1 { return nil }
    if unit == .instances { return .any }
    switch type {
    case .string, .opaque, .coreLink:
      return lengths(for: type)
    case .integer, .unsignedInteger, .time:
      return numbers(areWhole: true, areSigned: type != .unsignedInteger)
    case .float:
      return numbers(areWhole: false)
    case .boolean:
      return numbers(areWhole: true) == .numbers([.init(lower: 0, upper: 1)]) ? .any : nil
    case .objectLink:
      return nil
    case nil:
      return unit == .bytes || unit == .bits ? lengths(for: nil) : numbers(areWhole: false)
    }
  }

  // MARK: - Lengths

  private func lengths(for type: ResourceType?) -> ValueConstraint? {
    guard !hasHexadecimal else { return nil }
    let divisor: Int128
    switch unit {
    case nil, .bytes?: divisor = 1
    case .digits? where type != .opaque: divisor = 1  // a digit is one byte of UTF-8
    case .bits?: divisor = 8
    default: return nil
    }
    var intervals: [ValueConstraint.Interval] = []
    intervals.reserveCapacity(items.count)
    for item in items {
      guard let whole = item.closed(areWhole: true),
        let lower = Self.quotient(whole.lower, divisor), let upper = Self.quotient(whole.upper, divisor)
      else { return nil }
      intervals.append(.init(lower: lower, upper: upper))
    }
    return Self.constraint(intervals, areWhole: true) { .lengths($0) }
  }

  /// A length in bytes. The outer `nil`: it is none; the inner: there is no bound.
  private static func quotient(_ bound: ExactDecimal?, _ divisor: Int128) -> ExactDecimal?? {
    guard let bound else { return .some(nil) }
    guard let number = bound.wholeNumber, number >= 0, number % divisor == 0 else { return nil }
    return ExactDecimal(significand: number / divisor, exponent: 0)
  }

  // MARK: - Numbers

  private func numbers(areWhole: Bool, areSigned: Bool = true) -> ValueConstraint? {
    if items.count == 1, let item = items.first, item.isSingle {
      return width(item, areWhole: areWhole, areSigned: areSigned)
    }
    guard unit != .digits, unit != .bits else { return nil }
    var intervals: [ValueConstraint.Interval] = []
    intervals.reserveCapacity(items.count)
    for item in items {
      guard let closed = item.closed(areWhole: areWhole) else { return nil }
      intervals.append(closed)
    }
    return Self.constraint(intervals, areWhole: areWhole) { .numbers($0) }
  }

  /// `8 bit`, `2 bytes`: the numbers from -2^(n-1) to 2^n-1, since an Integer of n bits may be meant with or without a
  /// sign; an Unsigned Integer begins at 0. For numbers that are not whole the width is one of the format, and every
  /// value has it.
  private func width(_ item: RangeItem, areWhole: Bool, areSigned: Bool) -> ValueConstraint? {
    guard unit == .bytes || unit == .bits, !hasHexadecimal, let count = item.lower?.wholeNumber else { return nil }
    guard (1...64).contains(count) else { return nil }
    let bits = unit == .bits ? Int(count) : Int(count) * 8
    guard bits <= 64 else { return nil }
    guard areWhole else { return .any }
    return .numbers([
      .init(
        lower: ExactDecimal(significand: areSigned ? -(1 << (bits - 1)) : 0, exponent: 0),
        upper: ExactDecimal(significand: (1 << bits) - 1, exponent: 0))
    ])
  }

  private static func constraint(
    _ intervals: [ValueConstraint.Interval], areWhole: Bool, _ make: ([ValueConstraint.Interval]) -> ValueConstraint
  ) -> ValueConstraint? {
    let merged = IntervalSet.merged(intervals, isWhole: areWhole)
    guard let first = merged.first else { return nil }
    return first.lower == nil && first.upper == nil ? .any : make(merged)
  }
}

extension RangeItem {
  /// The item with both ends included; `nil` where there is no such thing, for `> 0` of numbers that are not whole.
  func closed(areWhole: Bool) -> ValueConstraint.Interval? {
    var interval = ValueConstraint.Interval(lower: lower, upper: upper)
    guard excludesLower || excludesUpper else { return interval }
    guard areWhole else { return nil }
    if excludesLower, let number = lower?.wholeNumber {
      let (next, overflow) = number.addingReportingOverflow(1)
      guard !overflow else { return nil }
      interval.lower = ExactDecimal(significand: next, exponent: 0)
    }
    if excludesUpper, let number = upper?.wholeNumber {
      let (previous, overflow) = number.subtractingReportingOverflow(1)
      guard !overflow else { return nil }
      interval.upper = ExactDecimal(significand: previous, exponent: 0)
    }
    if let lower = interval.lower, let upper = interval.upper, lower > upper { return nil }
    return interval
  }
}

internal import LwM2M
internal import LwM2MModel

/// What restricts a number: its range or set of values, and the names of its codes.
struct NumberSchema {
  private typealias Interval = ValueConstraint.Interval

  private let type: ResourceType?
  /// What is allowed: within the type's limits, ascending, never empty.
  private let intervals: [Interval]
  /// The named codes among the allowed numbers.
  private let names: [NamedValue]

  /// The restrictions of a Resource that holds numbers.
  init(_ resource: ResourceDefinition) {
    let limits = Self.limits(of: resource.type)
    var intervals: [Interval] = []
    if case .numbers(let allowed) = resource.range.value {
      intervals = allowed.compactMap { Self.intersection($0, limits) }
    }
    let allowed = intervals.isEmpty ? [limits] : intervals
    self.type = resource.type
    self.intervals = allowed
    self.names = resource.namedValues.filter { name in
      let value = ExactDecimal(name.value)
      return allowed.contains { Self.intersection($0, Interval(lower: value, upper: value)) != nil }
    }
  }

  /// Writes the keywords.
  func keywords(_ printer: inout JSONPrinter) {
    if names.isEmpty {
      range(&printer)
    } else {
      printer.array("anyOf") { printer in
        for name in names {
          printer.object { printer in
            printer.key("const")
            printer.raw(name.value.description)
            printer.title(name.name)
          }
        }
        for interval in intervals where !isNamed(interval) {
          printer.object { $0.numbers(interval) }
        }
      }
    }
  }

  private func range(_ printer: inout JSONPrinter) {
    if intervals.allSatisfy({ $0.single != nil }) {
      printer.array("enum") { printer in
        for interval in intervals { interval.single.map { printer.raw($0.jsonText) } }
      }
    } else if let only = intervals.first, intervals.count == 1 {
      printer.numbers(only)
    } else {
      printer.array("anyOf") { printer in
        for interval in intervals { printer.object { $0.numbers(interval) } }
      }
    }
  }

  /// Whether every number of `interval` has a name, so that there is nothing left to allow.
  ///
  /// Otherwise codes without a name are allowed: a newer device may have more than the definition lists.
  private func isNamed(_ interval: Interval) -> Bool {
    guard interval.single != nil || type != .float else { return false }
    guard let lower = interval.lower, let upper = interval.upper else { return false }
    let limit = 1 << 40
    let (first, last) = (lower.roundedUp(limit: limit), upper.roundedDown(limit: limit))
    guard first > -limit, last < limit, last - first < names.count else { return false }
    let values = names.lazy.map(\.value).filter { first <= $0 && $0 <= last }
    return Set(values).count == last - first + 1
  }

  private static func limits(of type: ResourceType?) -> Interval {
    switch type {
    case .integer, .time:
      Interval(lower: ExactDecimal(.min), upper: ExactDecimal(.max))
    case .unsignedInteger:
      Interval(lower: ExactDecimal(0), upper: ExactDecimal(significand: Int128(UInt64.max), exponent: 0))
    default:
      Interval(lower: nil, upper: nil)
    }
  }

  private static func intersection(_ left: Interval, _ right: Interval) -> Interval? {
    var result = left
    if let lower = right.lower, result.lower.map({ $0.isLess(than: lower) }) ?? true { result.lower = lower }
    if let upper = right.upper, result.upper.map({ upper.isLess(than: $0) }) ?? true { result.upper = upper }
    if let lower = result.lower, let upper = result.upper, upper.isLess(than: lower) { return nil }
    return result
  }
}

extension ValueConstraint.Interval {
  /// The only number of the interval, `nil` when there are more.
  fileprivate var single: ExactDecimal? { lower == upper ? lower : nil }
}

extension JSONPrinter {
  /// The keywords for the numbers of `interval`.
  fileprivate mutating func numbers(_ interval: ValueConstraint.Interval) {
    if let single = interval.single {
      key("const")
      raw(single.jsonText)
      return
    }
    if let lower = interval.lower {
      key("minimum")
      raw(lower.jsonText)
    }
    if let upper = interval.upper {
      key("maximum")
      raw(upper.jsonText)
    }
  }
}

import LwM2MVocabulary
import LwM2MModel

/// What restricts a number: its range or set of values, and the names of its codes.
struct NumberSchema {
  private typealias Interval = ValueConstraint.Interval

  private let type: ResourceType?
  /// What is allowed: within the type's limits, ascending, never empty.
  private let intervals: [Interval]
  /// The named codes among the allowed numbers.
  private let names: [NamedValue]

  /// The restrictions of a Resource of this type that holds numbers.
  init(_ type: ResourceType?, _ constraint: ValueConstraint?, _ namedValues: [NamedValue]) {
    let limits = Self.limits(of: type)
    var intervals: [Interval] = []
    if case .numbers(let allowed) = constraint {
      intervals = allowed.compactMap { Self.intersection($0, limits) }
    }
    let allowed = intervals.isEmpty ? [limits] : intervals
    self.type = type
    self.intervals = allowed
    self.names = namedValues.filter { name in
      let value = ExactDecimal(name.value)
      return allowed.contains { $0.contains(value) }
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
            printer.number(name.value)
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
        for interval in intervals { interval.single.map { printer.number($0) } }
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
    guard let first = interval.lower.flatMap({ Int64(exactly: $0) }) else { return false }
    guard let last = interval.upper.flatMap({ Int64(exactly: $0) }) else { return false }
    let (distance, overflow) = last.subtractingReportingOverflow(first)
    guard !overflow, distance < names.count else { return false }
    return Set(names.map(\.value)).isSuperset(of: first...last)
  }

  private static func limits(of type: ResourceType?) -> Interval {
    switch type {
    case .integer, .time:
      Interval(lower: ExactDecimal(Int64.min), upper: ExactDecimal(Int64.max))
    case .unsignedInteger:
      Interval(lower: ExactDecimal(0), upper: ExactDecimal(UInt64.max))
    default:
      Interval(lower: nil, upper: nil)
    }
  }

  private static func intersection(_ left: Interval, _ right: Interval) -> Interval? {
    var result = left
    if let lower = right.lower, result.lower.map({ $0 < lower }) ?? true { result.lower = lower }
    if let upper = right.upper, result.upper.map({ upper < $0 }) ?? true { result.upper = upper }
    if let lower = result.lower, let upper = result.upper, upper < lower { return nil }
    return result
  }
}

extension JSONPrinter {
  /// The keywords for the numbers of `interval`.
  fileprivate mutating func numbers(_ interval: ValueConstraint.Interval) {
    if let single = interval.single {
      key("const")
      number(single)
      return
    }
    if let lower = interval.lower {
      key("minimum")
      number(lower)
    }
    if let upper = interval.upper {
      key("maximum")
      number(upper)
    }
  }
}

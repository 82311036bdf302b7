public import LwM2MVocabulary

/// A code of a numeric Resource and what the definition calls it: `1` is `Low battery power`.
public struct NamedValue: Hashable, Sendable {
  /// The code.
  public var value: Int64
  /// Its short name in the definition's words, never empty.
  public var name: String

  /// A code and its name.
  public init(value: Int64, name: String) {
    self.value = value
    self.name = name
  }
}

extension NamedValue {
  /// The codes that a Resource lists in its range or its description, in ascending order, each once; empty where it
  /// lists none.
  ///
  /// Definitions have no place for names of codes, so authors write them into the text: `0: off`, `0 = off`, `0 - off`,
  /// `(0) off`, and so on. The first clause of what follows is the name, at most six words. Ranges of codes
  /// (`3-255: reserved`), codes that are reserved and codes that `constraint` forbids are left out.
  ///
  /// - Parameters:
  ///   - range: `RangeEnumeration`.
  ///   - summary: `Description`, which is read when the range lists nothing.
  ///   - type: the Resource's type; only Integer and Unsigned Integer have codes.
  ///   - constraint: what the range allows, as far as it is understood.
  public static func list(
    range: String, summary: String, type: ResourceType?, constraint: ValueConstraint?
  ) -> [NamedValue] {
    listWithStrays(range: range, summary: summary, type: type, constraint: constraint).values
  }

  /// The same, and the codes that the description lists although `constraint` forbids them.
  public static func listWithStrays(
    range: String, summary: String, type: ResourceType?, constraint: ValueConstraint?
  ) -> (values: [NamedValue], strays: [Int64]) {
    guard type == .integer || type == .unsignedInteger else { return ([], []) }
    if let list = CodeList(range, constraint: constraint, isRange: true) { return (list.values, []) }
    guard let list = CodeList(summary, constraint: constraint) else { return ([], []) }
    guard let constraint, case .numbers = constraint else { return (list.values, []) }
    let strays = list.codes.flatMap { $0 == $1 ? [$0] : [$0, $1] }.filter { !constraint.contains($0) }
    return (list.values, strays)
  }
}

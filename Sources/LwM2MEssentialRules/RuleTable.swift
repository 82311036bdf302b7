public import LwM2MDiagnostics

/// Rules over definitions, in the order in which they are asked.
public struct RuleTable: Sendable {
  /// The rules.
  package let rules: [any ObjectRule.Type]
  /// What is known of each, in the same order.
  public let descriptions: [RuleDescription]
  /// Units beside those of SenML that `Units` may name: a registry can have a list of its own.
  public var registeredUnits: Set<String> = []

  /// A table of these rules.
  package init(_ rules: [any ObjectRule.Type]) {
    self.rules = rules
    self.descriptions = rules.map { $0.description }
  }

  /// The rules of this table, and then those of another.
  package func appending(_ other: RuleTable) -> RuleTable {
    var table = RuleTable(rules + other.rules)
    table.registeredUnits = registeredUnits.union(other.registeredUnits)
    return table
  }
}

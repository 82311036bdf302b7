import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// A rule over the reusable Resources of a registry, `Common.xml`: a type without state that looks at the table once.
protocol CommonRule: Sendable {
  /// What is known of it without running it.
  static var description: RuleDescription { get }

  /// Reports what is wrong with the table.
  static func check(_ table: CommonTable, _ findings: inout FindingList)
}

extension CommonRule {
  /// Reports that a reusable Resource breaks the rule.
  static func report(
    _ message: RuleMessage, in table: CommonTable, at offset: Int?, of resource: ResourceDefinition,
    omaCode: String? = nil, severity: Severity? = nil, fix: RuleFix? = nil, to findings: inout FindingList
  ) {
    findings.add(
      description, message, in: table.path, at: offset ?? resource.offsets.item, about: .init(resourceID: resource.id),
      severity: severity, omaCode: omaCode, fix: fix)
  }
}

/// The rules over `Common.xml`.
enum CommonRules {
  /// Every rule, in the order in which they are checked. Adding a rule is a file in `Rules` and a line here.
  static let all: [any CommonRule.Type] = [
    CommonHasResources.self,
    CommonElements.self,
    UniqueCommonIDs.self,
    CommonIDRange.self,
    CommonTextsPresent.self,
    CommonExecutableHasNoType.self,
    CommonRangeWrittenWithDots.self,
    CommonKnownUnit.self,
    CommonLink.self,
    CommonPlainPunctuation.self,
  ]

  /// What is known of each.
  static let descriptions: [RuleDescription] = all.map { $0.description }

  /// What the rules find in the table.
  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    guard table.document?.isWellFormed == true else { return }
    for rule in all { rule.check(table, &findings) }
  }
}

import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// The table of reusable Resources holds some.
enum CommonHasResources: CommonRule {
  static let description = RuleDescription(
    id: "common-has-resources", severity: .error, purpose: "Common.xml holds at least one reusable Resource.",
    omaCodes: ["032"], source: "OMNA registry, \"Reusable resources\"",
    explanation: RuleExplanation(
      why: "An empty table makes every reusable Resource of every Object one that is not registered.",
      wrong: "<Resources></Resources>",
      right: "<Resources><Item ID=\"5700\"></Item></Resources>"))

  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    guard table.resources.isEmpty, table.diagnostics.isEmpty else { return }
    findings.add(description, "there are no reusable resources in it", in: table.path, at: 0, about: .init())
  }
}

import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// An executable Resource has no value, and so no type.
enum CommonExecutableHasNoType: CommonRule {
  static let description = RuleDescription(
    id: "common-executable-has-no-type", severity: .warning,
    purpose: "Reusable Resources with the operation E have no Type.", omaCodes: ["531"],
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: "What is executed has arguments, not a value.",
      wrong: "<Item ID=\"5605\"><Operations>E</Operations><Type>Opaque</Type></Item>",
      right: "<Item ID=\"5605\"><Operations>E</Operations><Type></Type></Item>"))

  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    for resource in table.resources.map(\.definition) where resource.operations == .execute {
      guard let type = resource.type else { continue }
      report(
        "\(resource.inWords) is executable and has no value, but its Type is '\(type.name)'; leave Type empty",
        in: table, at: resource.offsets.type, of: resource, fix: .content(""), to: &findings)
    }
  }
}

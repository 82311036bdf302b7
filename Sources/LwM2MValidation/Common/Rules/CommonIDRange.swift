import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Reusable Resources have IDs of the class of reusable Resources.
enum CommonIDRange: CommonRule {
  static let description = RuleDescription(
    id: "common-id-range", severity: .error, purpose: "Reusable Resources have IDs from 2048 to 26240.",
    omaCodes: ["501"], source: "OMNA registry, classes of Resource IDs",
    explanation: RuleExplanation(
      why: "IDs below belong to each Object for itself, those above are for private use.",
      wrong: "<Item ID=\"700\"></Item>", right: "<Item ID=\"5700\"></Item>"))

  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    for resource in table.resources.map(\.definition) where !resource.id.isReusable {
      report(
        "\(resource.inWords) has an ID outside of 2048 to 26240, the class of reusable resources", in: table, at: nil,
        of: resource, to: &findings)
    }
  }
}

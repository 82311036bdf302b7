import LwM2M
import LwM2MDiagnostics
import LwM2MModel

/// What others may count on is not taken away.
enum RemovedResources: ComparisonRule {
  static let description = RuleDescription(
    id: "removed-resources", severity: .warning,
    purpose: "Mandatory Resources are removed with a major version only, optional ones with a minor one.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        A server counts on a mandatory Resource. An optional one may have been missing before.
        """,
      wrong: """
        <!-- 1.0 --> <Item ID="9"> ... <Mandatory>Mandatory</Mandatory>
        <!-- 1.1 --> no Item 9
        """,
      right: """
        <!-- 1.0 --> <Item ID="9"> ... <Mandatory>Mandatory</Mandatory>
        <!-- 2.0 --> no Item 9
        """))

  static func compare(_ difference: DefinitionDifference, _ report: inout ChangeReport) {
    for resource in difference.removed {
      report.resourceID = resource.id
      report.add(
        "\(resource.inWords), which was \(resource.isMandatory ? "mandatory" : "optional"), is gone",
        resource.isMandatory ? .major : .minor, from: resource.offsets.item, to: nil)
    }
    report.resourceID = nil
  }
}

import LwM2MVocabulary
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
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"></Item>
        <Item ID="1"><Name>Other</Name>
        <Mandatory>Mandatory</Mandatory></Item>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Item ID="0"></Item>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"></Item>
        <Item ID="1"><Name>Other</Name>
        <Mandatory>Mandatory</Mandatory></Item>
        <!-- 10241-2_0.xml -->
        <ObjectVersion>2.0</ObjectVersion>
        <Item ID="0"></Item>
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

import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// New Resources are optional: old devices do not have them.
enum AddedResources: ComparisonRule {
  static let description = RuleDescription(
    id: "added-resources", severity: .warning,
    purpose: "Mandatory Resources are added with a major version only, optional ones with a minor one.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        Devices that were built before do not have the new Resource. Where that is allowed, servers cope \
        with it.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"></Item>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Item ID="0"></Item>
        <Item ID="1"><Name>Other</Name>
        <Mandatory>Mandatory</Mandatory></Item>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Item ID="0"></Item>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Item ID="0"></Item>
        <Item ID="1"><Name>Other</Name>
        <Mandatory>Optional</Mandatory></Item>
        """))

  static func compare(_ difference: DefinitionDifference, _ report: inout ChangeReport) {
    for resource in difference.added {
      report.resourceID = resource.id
      let what = "\(resource.inWords) is new and \(resource.isMandatory ? "mandatory" : "optional")"
      if let type = resource.type, needsLater(type, than: difference.old.lwm2mVersion) {
        report.add(
          "\(what), and its Type '\(type.name)' needs LwM2M 1.1, which the Object did not need", .major, from: nil,
          to: resource.offsets.item)
      } else {
        report.add(what, resource.isMandatory ? .major : .minor, from: nil, to: resource.offsets.item)
      }
    }
    report.resourceID = nil
  }

  /// Whether a type came after this version of LwM2M.
  private static func needsLater(_ type: ResourceType, than version: ObjectVersion) -> Bool {
    (type == .unsignedInteger || type == .coreLink) && version < ObjectVersion(major: 1, minor: 1)
  }
}

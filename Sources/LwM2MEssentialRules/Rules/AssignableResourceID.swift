import LwM2MVocabulary
package import LwM2MDiagnostics
package import LwM2MModel

/// Resource IDs are in a class of the registry. MAX_ID is none at all.
package enum AssignableResourceID: ObjectRule {
  package static let description = RuleDescription(
    id: "assignable-resource-id", severity: .warning,
    purpose: "Resource IDs are at most 32768, where the last class of the registry ends.",
    source: "OMNA registry, classes of Resource IDs; LwM2M Core, \"Identifiers\"",
    explanation: RuleExplanation(
      why: """
        0 to 2047 belong to each Object, 2048 to 26240 are reusable, 26241 to 32768 are for private reuse; \
        above there is no class, and 65535 is no ID at all.
        """,
      wrong: "<Item ID=\"40000\"></Item>",
      right: "<Item ID=\"26241\"></Item>"))

  package static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    if resource.id == .reserved {
      report.add(.maximum(resource), at: resource.offsets.item, severity: .error)
    } else if resource.id.rawValue > 32768 {
      report.add(.unclassified(resource), at: resource.offsets.item)
    }
  }
}

extension RuleMessage {
  fileprivate static func maximum(_ resource: ResourceDefinition) -> Self {
    "\(resource.inWords) has MAX_ID, which no resource can have; use an ID from 0 to 2047"
  }

  fileprivate static func unclassified(_ resource: ResourceDefinition) -> Self {
    "\(resource.inWords) has an ID in no class; use one from 0 to 2047, or from 26241 to 32768 for private reuse"
  }
}

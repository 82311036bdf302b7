import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Executable Resources have no value, and so neither a type nor several instances; all others have a type.
enum OperationsMatchType: ObjectRule {
  static let description = RuleDescription(
    id: "operations-match-type", severity: .warning,
    purpose: "Resources with the operation E are Single and have no Type; all others have one.", omaCodes: ["413"],
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: "What is executed has no value, and so no type and no instances. What has a value has a type.",
      wrong: """
        <Operations>E</Operations>
        <Type>String</Type>
        """,
      right: """
        <Operations>E</Operations>
        <Type></Type>
        """))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    if resource.operations == .execute {
      if let type = resource.type { report.add(.needlessType(resource, type), at: resource.offsets.type) }
      if resource.isMultiple { report.add(.multiple(resource), at: resource.offsets.isMultiple) }
    } else if resource.type == nil {
      report.add(.noType(resource), at: resource.offsets.type, omaCode: .none)
    }
  }
}

extension RuleMessage {
  fileprivate static func needlessType(_ resource: ResourceDefinition, _ type: ResourceType) -> Self {
    "\(resource.inWords) is executable and has no value, but its Type is '\(type.name)'; leave Type empty"
  }

  fileprivate static func multiple(_ resource: ResourceDefinition) -> Self {
    "\(resource.inWords) is executable and has no instances, but its MultipleInstances is 'Multiple'; write 'Single'"
  }

  fileprivate static func noType(_ resource: ResourceDefinition) -> Self {
    "\(resource.inWords) has a value but no Type; it is taken as 'Opaque', so name its type"
  }
}

package import LwM2MDiagnostics
package import LwM2MModel

/// Objects and Resources have names: everything that is generated is called by them.
package enum NonEmptyNames: ObjectRule {
  package static let description = RuleDescription(
    id: "non-empty-names", severity: .error, purpose: "Objects and Resources have a name.", omaCodes: ["220", "410"],
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: "Everything that is generated, and every tool that shows a value, calls it by its name.",
      wrong: "<Name></Name>",
      right: "<Name>Tank</Name>"))

  package static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    if object.name.isEmpty { report.add(.noName(object), at: object.offsets.name, omaCode: .code("220")) }
  }

  package static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    if resource.name.isEmpty { report.add(.noName(resource), at: resource.offsets.name, omaCode: .code("410")) }
  }
}

extension RuleMessage {
  fileprivate static func noName(_ object: ObjectDefinition) -> Self {
    "\(object.inWords) has no name; give it one in <Name>"
  }

  fileprivate static func noName(_ resource: ResourceDefinition) -> Self {
    "\(resource.inWords) has no name; give it one in <Name>"
  }
}

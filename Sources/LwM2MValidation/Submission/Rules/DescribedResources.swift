import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Each Resource is described.
enum DescribedResources: ObjectRule {
  static let description = RuleDescription(
    id: "described-resources", severity: .warning, isForSubmission: true,
    purpose: "Every Resource has a Description.", omaCodes: ["416"], source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: "The name alone seldom says what a value means, who sets it and when.",
      wrong: "<Description></Description>", right: "<Description>The level of the liquid in the tank.</Description>"))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    if resource.summary.isEmpty { report.add(.noDescription(resource), at: resource.offsets.summary) }
  }
}

extension RuleMessage {
  fileprivate static func noDescription(_ resource: ResourceDefinition) -> Self {
    "\(resource.inWords) has no description; say in <Description> what its value means"
  }
}

import LwM2MVocabulary
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// An ID of the class of reusable Resources is one that the registry has given out.
enum RegisteredResource: RelationRule {
  static let description = RuleDescription(
    id: "registered-resource", severity: .warning,
    purpose: "Resource IDs from 2048 to 26240 are those of reusable Resources in Common.xml.", omaCodes: ["450"],
    source: "OMNA registry, classes of Resource IDs",
    explanation: RuleExplanation(
      why: """
        The IDs of this class belong to the registry. Whoever takes one for a Resource of their own meets another \
        meaning of it as soon as it is given out. Use 0 to 2047, which belong to each Object, or 26241 to 32768.
        """,
      wrong: "<Item ID=\"9999\"></Item>", right: "<Item ID=\"0\"></Item>"))

  static func check(_ view: RegistryView, _ findings: inout FindingList) {
    guard let common = view.references.common, !common.resources.isEmpty else { return }
    for definition in view.files.lazy.flatMap(\.comparable) {
      for resource in definition.definition.resources where resource.id.isReusable && !common.lists(resource.id) {
        findings.add(
          description, .notRegistered(resource, common.path), in: definition.path, at: resource.offsets.item,
          about: definition.definition.subject(resource.id))
      }
    }
  }
}

extension ObjectDefinition {
  /// What a finding is about.
  func subject(_ resource: ResourceID? = nil) -> Diagnostic.Subject {
    Diagnostic.Subject(objectID: objectID, version: version, resourceID: resource)
  }
}

extension RuleMessage {
  fileprivate static func notRegistered(_ resource: ResourceDefinition, _ path: String) -> Self {
    "\(resource.inWords) has an ID of the reusable resources, but \(path) has none with it; use an ID from 0 to 2047, or register it"
  }
}

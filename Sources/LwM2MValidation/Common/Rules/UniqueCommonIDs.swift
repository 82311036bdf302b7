import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Each reusable Resource has an ID of its own.
enum UniqueCommonIDs: CommonRule {
  static let description = RuleDescription(
    id: "unique-common-ids", severity: .error, purpose: "No two reusable Resources have the same ID.",
    omaCodes: ["500"], source: "OMNA registry, \"Reusable resources\"",
    explanation: RuleExplanation(
      why: "Objects refer to a reusable Resource by its ID alone.",
      wrong: "<Item ID=\"5700\"></Item>\n<Item ID=\"5700\"></Item>",
      right: "<Item ID=\"5700\"></Item>\n<Item ID=\"5701\"></Item>"))

  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    var first: [ResourceID: ResourceDefinition] = [:]
    for resource in table.resources.map(\.definition) {
      guard let earlier = first.updateValue(resource, forKey: resource.id) else { continue }
      first[resource.id] = earlier
      report(
        "\(resource.inWords) has the ID of \(earlier.inWords) above; give it another one, or remove one of them",
        in: table, at: nil, of: resource, to: &findings)
    }
  }
}

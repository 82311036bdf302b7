import LwM2MVocabulary
package import LwM2MDiagnostics
package import LwM2MModel

/// Each Resource ID is defined once: on the wire there is nothing else to tell Resources apart.
package enum UniqueResourceIDs: ObjectRule {
  package static let description = RuleDescription(
    id: "unique-resource-ids", severity: .error, purpose: "No two Resources of an Object have the same ID.",
    omaCodes: ["451"],
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: "On the wire there is nothing but the ID to tell Resources apart.",
      wrong: """
        <Item ID="1"></Item>
        <Item ID="1"><Name>Other</Name></Item>
        """,
      right: """
        <Item ID="1"></Item>
        <Item ID="2"><Name>Other</Name></Item>
        """))

  package static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    // Nearly all files list their Resources in ascending order.
    let resources = object.resources
    guard resources.indices.dropFirst().contains(where: { resources[$0 - 1].id >= resources[$0].id }) else { return }
    var first: [ResourceID: Int] = Dictionary(minimumCapacity: resources.count)
    // By index: a copy of each whole Resource would take longer than all the rest.
    for index in resources.indices {
      guard let earlier = first[resources[index].id] else {
        first[resources[index].id] = index
        continue
      }
      let resource = resources[index]
      // OMA's validator knows the fault only of reusable Resources.
      let isReusable = (2048...26240).contains(resource.id.rawValue)
      report.add(
        .repeated(resource, resources[earlier]), at: resource.offsets.item, resource: resource.id,
        omaCode: isReusable ? .code("451") : .none)
    }
  }
}

extension RuleMessage {
  fileprivate static func repeated(_ resource: ResourceDefinition, _ earlier: ResourceDefinition) -> Self {
    "\(resource.inWords) has the ID of \(earlier.inWords) above; give it another one, or remove one of them"
  }
}

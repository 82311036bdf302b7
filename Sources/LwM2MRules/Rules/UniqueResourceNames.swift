import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Each name stands for one Resource. IDs tell them apart where it does not, so that is only worth knowing.
enum UniqueResourceNames: ObjectRule {
  static let description = RuleDescription(
    id: "unique-resource-names", severity: .note, purpose: "No two Resources of an Object have the same name.",
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: """
        People and generated code call Resources by their names; a second one gets a number behind it.
        """,
      wrong: """
        <Item ID="1"></Item>
        <Item ID="2"></Item>
        """,
      right: """
        <Item ID="1"></Item>
        <Item ID="2"><Name>Other</Name></Item>
        """))

  static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    var first: [String: ResourceID] = [:]
    first.reserveCapacity(object.resources.count)
    // By index: a copy of each whole Resource would take longer than all the rest.
    for index in object.resources.indices {
      let name = object.resources[index].name
      let id = object.resources[index].id
      guard let earlier = first.updateValue(id, forKey: name), earlier != id else { continue }
      first[name] = earlier
      if !name.isEmpty {
        let resource = object.resources[index]
        report.add(.repeated(resource, earlier), at: resource.offsets.name, resource: id)
      }
    }
  }
}

extension RuleMessage {
  fileprivate static func repeated(_ resource: ResourceDefinition, _ earlier: ResourceID) -> Self {
    "\(resource.inWords) has the same name as resource \(earlier); rename one of them"
  }
}

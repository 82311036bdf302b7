import LwM2M
import LwM2MDiagnostics
import LwM2MModel

/// Each Resource ID is defined once: on the wire there is nothing else to tell Resources apart.
struct UniqueResourceIDs: ObjectRule {
  let description = RuleDescription(
    id: "unique-resource-ids", severity: .error, purpose: "No two Resources of an Object have the same ID.",
    omaCodes: ["451"])

  func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    // Nearly all files list their Resources in ascending order.
    guard zip(object.resources, object.resources.dropFirst()).contains(where: { $0.id >= $1.id }) else { return }
    var first: [ResourceID: Int] = [:]
    for (index, resource) in object.resources.enumerated() {
      guard let earlier = first.updateValue(index, forKey: resource.id) else { continue }
      first[resource.id] = earlier
      // OMA's validator knows the fault only of reusable Resources.
      let isReusable = (2048...26240).contains(resource.id.rawValue)
      report.add(
        .repeated(resource, object.resources[earlier]), at: resource.offsets.item, resource: resource.id,
        omaCode: isReusable ? .code("451") : .none)
    }
  }
}

extension RuleMessage {
  fileprivate static func repeated(_ resource: ResourceDefinition, _ earlier: ResourceDefinition) -> Self {
    "\(resource.inWords) has the ID of \(earlier.inWords) above; give it another one, or remove one of them"
  }
}

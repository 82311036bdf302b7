import LwM2M
import LwM2MDiagnostics
import LwM2MModel

/// Each name stands for one Resource. IDs tell them apart where it does not, so that is only worth knowing.
struct UniqueResourceNames: ObjectRule {
  let description = RuleDescription(
    id: "unique-resource-names", severity: .note, purpose: "No two Resources of an Object have the same name.")

  func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    var first: [String: ResourceID] = [:]
    first.reserveCapacity(object.resources.count)
    for resource in object.resources where !resource.name.isEmpty {
      guard let earlier = first.updateValue(resource.id, forKey: resource.name) else { continue }
      first[resource.name] = earlier
      guard earlier != resource.id else { continue }
      report.add(.repeated(resource, earlier), at: resource.offsets.name, resource: resource.id)
    }
  }
}

extension RuleMessage {
  fileprivate static func repeated(_ resource: ResourceDefinition, _ earlier: ResourceID) -> Self {
    "\(resource.inWords) has the same name as resource \(earlier); rename one of them"
  }
}

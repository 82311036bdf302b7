import LwM2M
import LwM2MComparison
import LwM2MModel

/// A definition to be changed by tests.
enum Sample {
  static func object(_ version: String = "1.0", _ change: (inout ObjectDefinition) -> Void = { _ in })
    -> ObjectDefinition
  {
    var object = ObjectDefinition(
      name: "Sample", summary: "A sample.", objectID: 10241,
      urn: Written(text: "urn:oma:lwm2m:x:10241", value: nil),
      declaredVersion: Written(text: version, value: ObjectVersion(version)), isMultiple: true, isMandatory: false,
      resources: [resource(0), resource(1) { $0.isMandatory = true }])
    change(&object)
    return object
  }

  static func resource(_ id: ResourceID, _ change: (inout ResourceDefinition) -> Void = { _ in }) -> ResourceDefinition
  {
    var resource = ResourceDefinition(id: id, name: "Level \(id)", operations: .readWrite, type: .integer)
    resource.offsets.item = 100 * Int(id.rawValue) + 100
    change(&resource)
    return resource
  }

  /// The changes as `impact rule resource: message`.
  static func changes(_ old: ObjectDefinition, _ new: ObjectDefinition) -> [String] {
    Comparison(from: old, to: new).changes.map { change in
      "\(change.impact) \(change.rule)\(change.resourceID.map { " \($0)" } ?? ""): \(change.message)"
    }
  }

  /// The changes when Resource 0 changes from one to the other.
  static func changes(
    from old: (inout ResourceDefinition) -> Void, to new: (inout ResourceDefinition) -> Void
  ) -> [String] {
    changes(object { $0.resources[0].apply(old) }, object { $0.resources[0].apply(new) })
  }

  static func range(_ text: String, _ type: ResourceType = .integer) -> (inout ResourceDefinition) -> Void {
    { resource in
      resource.type = type
      resource.range = Written(text: text, value: ValueConstraint(text, type: type))
    }
  }
}

extension ResourceDefinition {
  fileprivate mutating func apply(_ change: (inout Self) -> Void) { change(&self) }
}

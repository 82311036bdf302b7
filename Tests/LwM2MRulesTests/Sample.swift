import LwM2M
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// A definition that no rule has anything against, to be spoilt by tests.
enum Sample {
  static func object(_ change: (inout ObjectDefinition) -> Void = { _ in }) -> ObjectDefinition {
    var object = ObjectDefinition(
      name: "Sample", objectID: 10241, urn: urn("urn:oma:lwm2m:x:10241"), isMultiple: true, isMandatory: false,
      resources: [resource(), resource { ($0.id, $0.name) = (1, "Other") }])
    // A distinct place for each part: line 1, and the column says which.
    object.offsets.object = 0
    object.offsets.name = 1
    object.offsets.objectID = 2
    object.offsets.urn = 3
    object.offsets.lwm2mVersion = 4
    object.offsets.version = 5
    object.offsets.resources = 6
    change(&object)
    return object
  }

  static func resource(_ change: (inout ResourceDefinition) -> Void = { _ in }) -> ResourceDefinition {
    var resource = ResourceDefinition(id: 0, name: "Value", operations: .read, type: .integer)
    resource.offsets.item = 10
    resource.offsets.name = 11
    resource.offsets.operations = 12
    resource.offsets.isMultiple = 13
    resource.offsets.type = 14
    resource.offsets.range = 15
    change(&resource)
    return resource
  }

  /// The sample with one Resource, changed.
  static func oneResource(_ change: (inout ResourceDefinition) -> Void) -> ObjectDefinition {
    object { $0.resources = [resource(change)] }
  }

  static func range(_ text: String, _ type: ResourceType?) -> ObjectDefinition {
    var object = oneResource {
      $0.type = type
      $0.operations = type == nil ? .execute : .read
      $0.range = Written(text: text, value: ValueConstraint(text, type: type))
    }
    object.declaredLwM2MVersion = version("1.1")
    return object
  }

  static func urn(_ text: String) -> Written<ObjectURN> { Written(text: text, value: ObjectURN(text)) }

  static func version(_ text: String) -> Written<ObjectVersion> { Written(text: text, value: ObjectVersion(text)) }

  /// The findings as `rule severity column omaCode: message`, without columns and codes that are not there.
  static func findings(_ object: ObjectDefinition) -> [String] {
    RuleChecker().check(object, file: "sample.xml", position: { SourcePosition(line: 1, column: $0) }).map { finding in
      "\(finding.rule) \(finding.severity) at \(finding.position?.column ?? -1)\(finding.omaCode.map { " OMA " + $0 } ?? "")"
        + ": \(finding.message)"
    }
  }
}

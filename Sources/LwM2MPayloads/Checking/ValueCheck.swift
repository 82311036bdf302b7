import LwM2M
import LwM2MDiagnostics

/// Compares values, one by one, with what definitions say of their Resources. What is the same for all values of a Resource
/// is said once.
struct ValueCheck {
  private let definitions: PayloadDefinitions
  private var said: Set<Subject> = []
  /// What was found, in the order of the values.
  private(set) var findings: [PayloadFinding] = []

  /// What can be said once.
  private struct Subject: Hashable {
    var kind: PayloadFinding.Kind
    var path: ResourcePath
  }

  init(_ definitions: PayloadDefinitions) {
    self.definitions = definitions
  }

  mutating func check(_ value: PathValue) {
    let path = value.path
    guard let id = path.objectID else { return }
    guard let object = definitions[id] else {
      return sayOnce(.unknown, of: .object(id), at: path, "no definition of this Object; name one with --definitions")
    }
    if !object.isMultiple, let instance = path.wholeInstance, instance != .objectInstance(id, 0) {
      sayOnce(.wrongMultiplicity, of: instance, at: instance, "the definition says that the Object has one instance, 0")
    }
    guard path.parts.count > 2 else { return }
    guard let resource = definitions.resource(at: path) else {
      return sayOnce(
        .unknown, of: path.wholeResource, at: path, "the definition of Object \(object.key) has no such Resource")
    }
    check(value, resource)
  }

  private mutating func check(_ value: PathValue, _ resource: PayloadDefinitions.Resource) {
    guard case .value(let content) = value.content else { return }
    let whole = value.path.wholeResource
    if resource.operations == .execute {
      sayOnce(.notAValue, of: whole, at: whole, "has a value, but the definition says that it can only be executed")
    }
    let hasInstances = value.path != whole
    if hasInstances != resource.isMultiple {
      sayOnce(
        .wrongMultiplicity, of: whole, at: whole,
        hasInstances
          ? "has instances, but the definition says that it has one value"
          : "has a single value, but the definition says that it has instances")
    }
    if !resource.range.allows(content) {
      findings.append(PayloadFinding(.outOfRange, at: value.path, resource.range.refusal(of: content)))
    }
  }

  private mutating func sayOnce(
    _ kind: PayloadFinding.Kind, of subject: ResourcePath, at path: ResourcePath, _ message: String
  ) {
    guard said.insert(Subject(kind: kind, path: subject)).inserted else { return }
    findings.append(PayloadFinding(kind, at: path, message))
  }
}

import LwM2M
import LwM2MDiagnostics
import LwM2MModel

/// Looks for the Mandatory Resources in whole Object Instances: those that a Read answers, or that only a Bootstrap-Server
/// sets, as generated types have them.
struct MandatoryCheck {
  private let definitions: PayloadDefinitions
  /// Whether a Resource without instances can be told from one that is not there.
  private let tellsEmptyFromMissing: Bool

  init(_ definitions: PayloadDefinitions, tellsEmptyFromMissing: Bool) {
    self.definitions = definitions
    self.tellsEmptyFromMissing = tellsEmptyFromMissing
  }

  /// What is missing in the Object Instances that there are something of, in the order of the values, and in the one that
  /// was asked for. A composite request names paths without values, and is no instance.
  func findings(in values: [KnownValue], at request: ResourcePath) -> [PayloadFinding] {
    guard request.parts.count <= 2, !values.contains(where: { $0.value.content == .nothing }) else { return [] }
    var instances: [ResourcePath] = []
    var seen: [ResourcePath: Set<ResourceID>] = [:]
    if let instance = request.wholeInstance {
      instances.append(instance)
      seen[instance] = []
    }
    for value in values {
      guard let instance = value.value.path.wholeInstance else { continue }
      if seen[instance] == nil { instances.append(instance) }
      seen[instance, default: []].formUnion(value.value.path.resourceID.map { [$0] } ?? [])
    }
    return instances.flatMap { missing(in: $0, seen[$0] ?? []) }
  }

  private func missing(in instance: ResourcePath, _ seen: Set<ResourceID>) -> [PayloadFinding] {
    guard case .objectInstance(let id, let instance) = instance, let object = definitions[id] else { return [] }
    return object.resources.filter { $0.value.isMandatory && !seen.contains($0.key) }
      .filter { tellsEmptyFromMissing || !$0.value.isMultiple }
      .sorted { $0.key < $1.key }
      .map { resource in
        PayloadFinding(
          .missing, at: .resource(id, instance, resource.key),
          "is missing, and the definition says that \(resource.value.name.quoted) is Mandatory")
      }
  }
}

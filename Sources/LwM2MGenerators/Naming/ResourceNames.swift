public import LwM2M
public import LwM2MModel

/// The Swift names of the Resources of an Object, settled at once.
///
/// Of Resources with the same name, the one with the smallest ID keeps it, and the others get their ID.
public struct ResourceNames: Sendable {
  private let names: [ResourceID: String]

  /// The names of this Object's Resources.
  public init(_ definition: ObjectDefinition) {
    var pool = NamePool()
    var names: [ResourceID: String] = [:]
    names.reserveCapacity(definition.resources.count)
    for resource in definition.resources.sorted(by: { $0.id < $1.id }) where names[resource.id] == nil {
      let camel = NameWords(resource.name).lowerCamel
      let id = resource.id.description
      let base = camel.isEmpty ? "resource" + id : ReservedNames.members.contains(camel) ? camel + "Resource" : camel
      names[resource.id] = pool.claim(base, Self.appending(id, to: base))
    }
    self.names = names
  }

  /// The name of a Resource, without backticks.
  public subscript(id: ResourceID) -> String {
    names[id] ?? "resource" + id.description
  }

  /// `value` and `5700` are `value5700`, but `phase1` and `5700` are `phase1_5700`.
  static func appending(_ number: String, to name: String) -> String {
    name.utf8.last.map { (48...57).contains($0) } == true ? name + "_" + number : name + number
  }
}

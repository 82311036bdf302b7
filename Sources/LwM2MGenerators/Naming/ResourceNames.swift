public import LwM2MVocabulary
public import LwM2MModel

/// The Swift names of the Resources of an Object, settled at once.
///
/// Of Resources with the same name, the one with the smallest ID keeps it, and the others get their ID.
public struct ResourceNames: Sendable {
  /// In ascending order of ID, each once.
  private(set) var all: [(id: ResourceID, name: String)] = []

  /// The names of this Object's Resources.
  public init(_ definition: ObjectDefinition) {
    var pool = NamePool(capacity: definition.resources.count)
    all.reserveCapacity(definition.resources.count)
    for place in Self.order(definition.resources) {
      let id = definition.resources[place].id
      if all.last?.id == id { continue }
      let camel = Camel.lower(definition.resources[place].name)
      let base =
        camel.isEmpty ? "resource" + id.description : ReservedNames.members.contains(camel) ? camel + "Resource" : camel
      all.append((id, pool.claim(base, orElse: { Self.appending(id.description, to: base) })))
    }
  }

  /// The places of the Resources in ascending order of ID; of several with the same ID, in the order of the definition.
  private static func order(_ resources: [ResourceDefinition]) -> [Int] {
    let places = Array(resources.indices)
    let isAscending = places.dropFirst().allSatisfy { resources[$0 - 1].id < resources[$0].id }
    if isAscending { return places }
    return places.sorted { (resources[$0].id, $0) < (resources[$1].id, $1) }
  }

  /// The name of a Resource, without backticks.
  public subscript(id: ResourceID) -> String {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < all.count && all[low].id == id ? all[low].name : "resource" + id.description
  }

  /// `value` and `5700` are `value5700`, but `phase1` and `5700` are `phase1_5700`.
  static func appending(_ number: String, to name: String) -> String {
    name.utf8.last.map { (48...57).contains($0) } == true ? name + "_" + number : name + number
  }
}

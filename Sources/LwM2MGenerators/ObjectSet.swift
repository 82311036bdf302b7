public import LwM2MModel

/// The definitions to generate from: checked, without duplicates, sorted by Object ID and version.
public struct ObjectSet: Sendable {
  /// A definition and where it came from.
  public struct Member: Sendable {
    /// The definition.
    public var definition: ObjectDefinition
    /// The base name of the file that it came from, for the head of what is generated.
    public var fileName: String

    /// A definition that came from the file of this name.
    public init(definition: ObjectDefinition, fileName: String) {
      self.definition = definition
      self.fileName = fileName
    }
  }

  /// Sorted by Object ID and version, each pair once.
  public let members: [Member]

  /// A set of these definitions. Of several with the same Object ID and version, the first is taken.
  public init(_ members: [Member]) {
    // Not the members themselves: each is two dozen counted references.
    let order = members.indices.map { index in
      (id: members[index].definition.objectID, version: members[index].definition.version, index: index)
    }.sorted { $0 < $1 }
    var unique: [Member] = []
    unique.reserveCapacity(order.count)
    for (place, next) in order.enumerated() {
      if place > 0, (order[place - 1].id, order[place - 1].version) == (next.id, next.version) { continue }
      unique.append(members[next.index])
    }
    self.members = unique
  }

  /// Whether no newer version of the same Object is in the set.
  public func isNewest(at index: Int) -> Bool {
    index + 1 == members.count || members[index + 1].definition.objectID != members[index].definition.objectID
  }
}

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
    let sorted = members.enumerated().sorted { left, right in
      let (a, b) = (left.element.definition, right.element.definition)
      return (a.objectID, a.version, left.offset) < (b.objectID, b.version, right.offset)
    }
    var unique: [Member] = []
    unique.reserveCapacity(sorted.count)
    for (_, member) in sorted {
      let last = unique.last?.definition
      if last?.objectID == member.definition.objectID, last?.version == member.definition.version { continue }
      unique.append(member)
    }
    self.members = unique
  }

  /// Whether no newer version of the same Object is in the set.
  public func isNewest(at index: Int) -> Bool {
    index + 1 == members.count || members[index + 1].definition.objectID != members[index].definition.objectID
  }
}

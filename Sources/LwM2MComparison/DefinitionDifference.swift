import LwM2MVocabulary
public import LwM2MModel

/// Two definitions of an Object, and which Resources of them belong together: found once, so that rules only compare.
///
/// A Resource is what its ID says, wherever it stands and whatever it is called. Of a repeated ID the first counts.
public struct DefinitionDifference: Sendable {
  /// The definition as it was.
  public let old: ObjectDefinition
  /// The definition as it is.
  public let new: ObjectDefinition
  /// The Resources that only the new one has, in its order.
  public let added: [ResourceDefinition]
  /// The Resources that only the old one has, in its order.
  public let removed: [ResourceDefinition]
  /// The Resources of both that do not say the same, in the order of the new one.
  public let changed: [Pair]

  /// A Resource as it was and as it is.
  public struct Pair: Sendable {
    /// As it was.
    public let old: ResourceDefinition
    /// As it is.
    public let new: ResourceDefinition
  }

  /// Finds what belongs together.
  public init(from old: ObjectDefinition, to new: ObjectDefinition) {
    self.old = old
    self.new = new
    let before = Self.firsts(old.resources)
    let after = Self.firsts(new.resources)
    removed = old.resources.indices.filter { before[old.resources[$0].id] == $0 && after[old.resources[$0].id] == nil }
      .map { old.resources[$0] }
    var (added, changed): ([ResourceDefinition], [Pair]) = ([], [])
    for (index, resource) in new.resources.enumerated() where after[resource.id] == index {
      guard let earlier = before[resource.id] else {
        added.append(resource)
        continue
      }
      if old.resources[earlier] != resource { changed.append(Pair(old: old.resources[earlier], new: resource)) }
    }
    (self.added, self.changed) = (added, changed)
  }

  /// The place of each ID's first Resource.
  private static func firsts(_ resources: [ResourceDefinition]) -> [ResourceID: Int] {
    Dictionary(zip(resources.lazy.map(\.id), resources.indices)) { first, _ in first }
  }
}

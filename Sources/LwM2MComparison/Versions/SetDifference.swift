import LwM2MVocabulary
import LwM2MModel

/// Two sets of definitions, such as a registry before and after a change: which versions of which Objects are to be
/// compared.
///
/// - A version that both sets have is compared with itself: what is published does not change without a new version.
/// - A version that is new is compared with the one before it, in either set; one that comes before all others, with the
///   newest of the old ones.
/// - A version that only the old set has is gone, unless it was compared with the one that took its place.
public struct SetDifference: Sendable {
  /// The versions to be compared that differ, by Object and version.
  public let pairs: [VersionPair]
  /// The versions of the Objects that only the new set has.
  public let added: [FiledDefinition]
  /// The versions that only the old set has and that no other one has followed.
  public let removed: [FiledDefinition]

  private struct Key: Hashable {
    var objectID: ObjectID
    var version: ObjectVersion

    init(_ definition: ObjectDefinition) {
      (objectID, version) = (definition.objectID, definition.version)
    }
  }

  /// Finds what is to be compared.
  public init(from old: [FiledDefinition], to new: [FiledDefinition]) {
    let (old, new) = (VersionTable(old), VersionTable(new))
    var pairs: [VersionPair] = []
    var added: [FiledDefinition] = []
    for id in new.objectIDs {
      let before = old.versions(of: id)
      if before.isEmpty { added += new.versions(of: id) }
      guard let newest = before.last else { continue }
      for definition in new.versions(of: id) {
        let version = definition.definition.version
        if let same = old.definition(of: id, version) {
          let pair = VersionPair(from: same, to: definition)
          if !pair.comparison.changes.isEmpty { pairs.append(pair) }
        } else {
          let earlier = (before + new.versions(of: id)).filter { $0.definition.version < version }
            .max { $0.definition.version < $1.definition.version }
          pairs.append(VersionPair(from: earlier ?? newest, to: definition))
        }
      }
    }
    self.pairs = pairs
    self.added = added
    let followed = Set(pairs.map { Key($0.old.definition) })
    removed = old.objectIDs.flatMap(old.versions(of:)).filter { filed in
      let definition = filed.definition
      return new.definition(of: definition.objectID, definition.version) == nil && !followed.contains(Key(definition))
    }
  }
}

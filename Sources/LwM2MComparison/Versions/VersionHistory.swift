import LwM2MVocabulary
import LwM2MModel

/// The versions of Objects, each compared with the one before.
public struct VersionHistory: Sendable {
  /// Every version that follows another, by Object and version.
  public let pairs: [VersionPair]
  /// The Resource IDs that came back with another meaning.
  public let reusedIDs: [ReusedID]

  /// The history that these definitions tell. Of several definitions of one version the first counts.
  public init(_ definitions: [FiledDefinition]) {
    let table = VersionTable(definitions)
    let histories = table.objectIDs.map(table.versions(of:)).filter { $0.count > 1 }
    pairs = histories.flatMap { versions in
      zip(versions, versions.dropFirst()).map { VersionPair(from: $0, to: $1) }
    }
    reusedIDs = histories.flatMap(ReusedID.all(in:))
  }
}

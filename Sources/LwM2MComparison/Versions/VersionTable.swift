import LwM2MVocabulary
import LwM2MModel

/// Definitions by Object and version. Of repetitions the first counts.
struct VersionTable {
  private var byObject: [ObjectID: [FiledDefinition]] = [:]

  init(_ definitions: [FiledDefinition]) {
    for definition in definitions { byObject[definition.definition.objectID, default: []].append(definition) }
    for id in byObject.keys { byObject[id] = Self.sorted(byObject[id] ?? []) }
  }

  /// The Objects, in ascending order.
  var objectIDs: [ObjectID] { byObject.keys.sorted() }

  /// The versions of an Object, from the oldest to the newest, each once.
  func versions(of id: ObjectID) -> [FiledDefinition] { byObject[id] ?? [] }

  /// The definition of this version of an Object.
  func definition(of id: ObjectID, _ version: ObjectVersion) -> FiledDefinition? {
    versions(of: id).first { $0.definition.version == version }
  }

  private static func sorted(_ definitions: [FiledDefinition]) -> [FiledDefinition] {
    var seen: Set<ObjectVersion> = []
    return definitions.filter { seen.insert($0.definition.version).inserted }
      .sorted { $0.definition.version < $1.definition.version }
  }
}

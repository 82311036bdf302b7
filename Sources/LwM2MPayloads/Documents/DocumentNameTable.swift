import LwM2MGenerators
import LwM2MModel
import LwM2MVocabulary

/// The names that stand for IDs in documents: those of generated types, as in the schemas of `lwm2mc generate --keys names`.
/// A name never begins with a digit, so that it is no ID.
struct DocumentNameTable {
  private let members: [ObjectSet.Member]
  private let typeNames: [String]
  private let places: [String: Int]
  /// Settled once somebody asks.
  private var objects: [DocumentKey: Object] = [:]

  /// The names of an Object and its Resources.
  struct Object {
    /// The Object's name; `nil` when no definition has it.
    var name: String?
    /// The names of its Resources.
    var resources: [ResourceID: String] = [:]
    /// Its Resources by name.
    var ids: [String: ResourceID] = [:]
  }

  /// The names by definitions. One depends on all of them: of Objects with the same name, only one can have it.
  init(_ definitions: PayloadDefinitions) {
    members = definitions.set.members
    typeNames = TypeNames(definitions.set, options: GeneratorOptions(prefix: definitions.prefix)).names
    places = Dictionary(typeNames.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  /// The names of the Object with a key.
  subscript(key: DocumentKey) -> Object {
    mutating get {
      if let known = objects[key] { return known }
      let place = members.firstIndex { $0.definition.objectID == key.objectID && $0.definition.version == key.version }
      let object = place.map { Object(members[$0].definition, name: typeNames[$0]) } ?? Object()
      objects[key] = object
      return object
    }
  }

  /// The ID and version of the Object with a name; `nil` when no definition has it.
  func key(of name: String) -> DocumentKey? {
    guard let definition = places[name].map({ members[$0].definition }) else { return nil }
    return DocumentKey(definition.objectID, version: definition.version)
  }
}

extension DocumentNameTable.Object {
  fileprivate init(_ definition: ObjectDefinition, name: String) {
    self.name = name
    let names = ResourceNames(definition)
    for resource in definition.resources {
      resources[resource.id] = names[resource.id]
      ids[names[resource.id]] = resource.id
    }
  }
}

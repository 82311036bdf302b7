import LwM2MVocabulary
import LwM2MModel

/// An Object as it will stand in Swift: everything that the emitters need, decided once.
struct ObjectShape {
  let definition: ObjectDefinition
  let typeName: String
  let access: String
  /// The same for what is compiled where it is used, and not before: properties, and short functions. Compiling the accessors of
  /// every property where few are ever called took a fifth of the time.
  let exported: String
  /// The attributes and the access of the struct. Its layout is no secret, since the initialiser is compiled where it is used; once
  /// that is said, the values that properties begin with are compiled there too, and not before.
  let structAccess: String
  /// All Resources, in the order of the definition; of several with the same ID, the first.
  let resources: [ResourceShape]
  /// Those with a property.
  let stored: [ResourceShape]

  init(_ definition: ObjectDefinition, typeName: String, access: String) {
    self.definition = definition
    self.typeName = typeName
    self.access = access
    exported = access == "public " ? "@export(implementation) public " : access
    structAccess = access == "public " ? "@frozen public " : access
    let names = ResourceNames(definition)
    var pool = NamePool(reserved: ReservedNames.types)
    pool.reserve(typeName)
    // Where a script has no capitals, or a digit comes first, a property may be called like a type.
    for (_, name) in names.all where !name.beginsSmall { pool.reserve(name) }
    var seen = Set<ResourceID>(minimumCapacity: definition.resources.count)
    let indices = definition.resources.indices.filter { seen.insert(definition.resources[$0].id).inserted }
    let codeTypes = indices.map { Self.codeType(of: definition.resources[$0], in: &pool) }
    var resources: [ResourceShape] = []
    resources.reserveCapacity(indices.count)
    for (index, codeType) in zip(indices, codeTypes) {
      let codes = codeType.map { ResourceShape.Codes(type: $0, list: Self.codeList(of: $0, in: &pool)) }
      let name = names[definition.resources[index].id]
      resources.append(ResourceShape(definition.resources, at: index, name: name, codes: codes))
    }
    self.resources = resources
    stored = resources.filter(\.isStored)
  }

  /// The name of the nested type of a Resource's codes; `nil` when it has none.
  private static func codeType(of resource: borrowing ResourceDefinition, in pool: inout NamePool) -> String? {
    guard !resource.namedValues.isEmpty, resource.type == .integer || resource.type == .unsignedInteger else {
      return nil
    }
    let camel = Camel.upper(resource.name)
    let id = resource.id
    return pool.claim(camel, orElse: { (camel.isEmpty ? "Resource" + id.description : camel) + "Code" })
  }

  /// The name of the type that tells codes apart; those that people write come first, and are all claimed by now.
  private static func codeList(of type: String, in pool: inout NamePool) -> String {
    pool.claim(type + "Codes", orElse: { type + "CodeList" })
  }
}

extension String {
  fileprivate var beginsSmall: Bool { utf8.first.map { (97...122).contains($0) } == true }
}

import LwM2MVocabulary
import LwM2MModel

/// An Object as it will stand in Swift: everything that the emitters need, decided once.
struct ObjectShape {
  let definition: ObjectDefinition
  let typeName: String
  let access: String
  /// All Resources, in the order of the definition; of several with the same ID, the first.
  let resources: [ResourceShape]
  /// Those with a property.
  let stored: [ResourceShape]

  init(_ definition: ObjectDefinition, typeName: String, access: String) {
    self.definition = definition
    self.typeName = typeName
    self.access = access
    let names = ResourceNames(definition)
    var pool = NamePool(reserved: ReservedNames.types)
    pool.reserve(typeName)
    // Where a script has no capitals, or a digit comes first, a property may be called like a type.
    for (_, name) in names.all where !name.beginsSmall { pool.reserve(name) }
    var seen = Set<ResourceID>(minimumCapacity: definition.resources.count)
    var resources: [ResourceShape] = []
    resources.reserveCapacity(definition.resources.count)
    for index in definition.resources.indices where seen.insert(definition.resources[index].id).inserted {
      let resource = definition.resources[index]
      var codeType: String?
      if !resource.namedValues.isEmpty, resource.type == .integer || resource.type == .unsignedInteger {
        let camel = Camel.upper(resource.name)
        codeType = pool.claim(
          camel, orElse: { (camel.isEmpty ? "Resource" + resource.id.description : camel) + "Code" })
      }
      resources.append(ResourceShape(resource, name: names[resource.id], codeType: codeType))
    }
    self.resources = resources
    stored = resources.filter(\.isStored)
  }
}

extension String {
  fileprivate var beginsSmall: Bool { utf8.first.map { (97...122).contains($0) } == true }
}

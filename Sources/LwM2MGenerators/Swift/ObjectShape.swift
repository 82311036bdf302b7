import LwM2M
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
    _ = pool.claim(typeName)
    // Where a script has no capitals, or a digit comes first, a property may be called like a type.
    for resource in definition.resources where !names[resource.id].beginsSmall { _ = pool.claim(names[resource.id]) }
    var seen: Set<ResourceID> = []
    resources = definition.resources.filter { seen.insert($0.id).inserted }.map { resource in
      let name = names[resource.id]
      var codeType: String?
      if !resource.namedValues.isEmpty, resource.type == .integer || resource.type == .unsignedInteger {
        let camel = NameWords(resource.name).upperCamel
        codeType = pool.claim(camel, (camel.isEmpty ? "Resource" + resource.id.description : camel) + "Code")
      }
      return ResourceShape(resource, name: name, codeType: codeType)
    }
    stored = resources.filter(\.isStored)
  }
}

extension String {
  fileprivate var beginsSmall: Bool { utf8.first.map { (97...122).contains($0) } == true }
}

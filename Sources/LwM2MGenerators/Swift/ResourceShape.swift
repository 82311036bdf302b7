import LwM2M
import LwM2MModel

/// A Resource as it will stand in Swift: everything that the emitters need, decided once.
struct ResourceShape {
  let definition: ResourceDefinition
  /// The name as it stands in comments.
  let title: String
  /// The name without backticks, for use with other words.
  let bareName: String
  /// The name as it stands in source.
  let name: String
  /// The nested type of its codes, `nil` when it has none.
  let codeType: String?
  let type: SwiftType
  /// The Resource ID in decimal.
  let id: String

  init(_ definition: ResourceDefinition, name: String, codeType: String?) {
    self.definition = definition
    self.title = NameText.oneLine(definition.name, or: "Resource")
    self.bareName = name
    self.name = ReservedNames.escaped(name)
    self.codeType = codeType
    self.type = SwiftType(definition.valueType)
    self.id = definition.id.description
  }

  /// The type of one value: `Double`, or a nested type of codes.
  var valueType: String { codeType ?? type.name }

  /// The type of the whole Resource: `Double`, `ResourceInstances<Double>`.
  var contentType: String {
    definition.isMultiple ? "ResourceInstances<" + valueType + ">" : valueType
  }

  /// The type of the property: the whole Resource's, optional unless Mandatory.
  var propertyType: String { definition.isMandatory ? contentType : contentType + "?" }

  /// Whether it has a property.
  var isStored: Bool { definition.isStored }
}

import LwM2MVocabulary
import LwM2MModel

/// A Resource as it will stand in Swift: everything that the emitters need, decided once.
///
/// A class, because each emitter goes through all of them, and a struct of so many strings is costly to hand around.
final class ResourceShape: Sendable {
  /// The names of the nested types of a Resource's codes.
  struct Codes {
    /// The type of the property.
    let type: String
    /// The type that tells these codes from those of other Resources.
    let list: String
  }

  /// The Resources of the Object, and which of them this is: a copy of a definition is a dozen counted references.
  private let resources: [ResourceDefinition]
  private let index: Int
  /// The name as it stands in comments.
  let title: String
  /// The name without backticks, for use with other words.
  let bareName: String
  /// The name as it stands in source.
  let name: String
  /// The nested types of its codes, `nil` when it has none.
  let codes: Codes?
  let type: SwiftType
  /// The Resource ID in decimal.
  let id: String
  /// Whether every instance of the Object has it.
  let isMandatory: Bool
  /// Whether it may have several instances.
  let isMultiple: Bool

  /// The type of one value: `Double`, or a nested type of codes.
  let valueType: String
  /// The type of the whole Resource: `Double`, `ResourceInstances<Double>`.
  let contentType: String
  /// The type of the property: the whole Resource's, optional unless Mandatory.
  let propertyType: String

  /// The Resource at `index`.
  init(_ resources: [ResourceDefinition], at index: Int, name: String, codes: Codes?) {
    self.resources = resources
    self.index = index
    self.title = NameText.oneLine(resources[index].name, or: "Resource")
    self.bareName = name
    self.name = ReservedNames.escaped(name)
    self.codes = codes
    type = SwiftType(resources[index].valueType)
    id = resources[index].id.description
    isMandatory = resources[index].isMandatory
    isMultiple = resources[index].isMultiple
    valueType = codes?.type ?? type.name
    contentType = isMultiple ? "ResourceInstances<" + valueType + ">" : valueType
    propertyType = isMandatory ? contentType : contentType + "?"
  }

  /// What the Object says of it.
  var definition: ResourceDefinition { resources[index] }

  /// Whether it has a property.
  var isStored: Bool { definition.isStored }
}

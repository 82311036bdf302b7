import LwM2M
import LwM2MModel

extension ObjectDefinition {
  /// A definition with Resources of these types.
  static func sample(
    _ id: ObjectID, version: String = "1.0", isMultiple: Bool = true,
    _ resources: [(id: ResourceID, type: ResourceType, isMultiple: Bool)]
  ) -> ObjectDefinition {
    let number = ObjectVersion(version) ?? .v1_0
    return ObjectDefinition(
      name: "Sample", objectID: id, urn: Written(text: "", value: nil),
      declaredVersion: Written(text: version, value: number), isMultiple: isMultiple, isMandatory: false,
      resources: resources.map {
        ResourceDefinition(
          id: $0.id, name: "R\($0.id)", operations: .readWrite, isMultiple: $0.isMultiple, type: $0.type)
      })
  }

  /// An Object with a single Resource of each type, 0 to 8, and a multiple one of each, 10 to 18.
  static let everyType: ObjectDefinition = .sample(
    42769,
    ResourceType.allCases.enumerated().flatMap { index, type in
      [
        (id: ResourceID(rawValue: UInt16(index)), type: type, isMultiple: false),
        (id: ResourceID(rawValue: UInt16(index + 10)), type: type, isMultiple: true),
      ]
    })
}

import LwM2MGenerators
import LwM2MVocabulary
import LwM2MModel

/// The keys of Objects and Resources in documents.
struct DocumentKeyTable: Sendable {
  private let objects: ObjectSet
  /// The names of the Objects, in the order of the set; `nil` when keys are IDs.
  private let typeNames: [String]?

  /// The keys for these definitions.
  init(_ set: ObjectSet, options: GeneratorOptions) {
    objects = set
    typeNames =
      switch options.keys {
      case .ids: nil
      case .names: TypeNames(set, options: options).names
      }
  }

  /// Whether keys are the names that the Swift generator gives, not IDs.
  var areNames: Bool { typeNames != nil }

  /// The key of the Object at `index` of the set: `3303:1.1`, or `Temperature`.
  func objectKey(at index: Int) -> String {
    typeNames?[index] ?? DocumentKey(objects.members[index].definition).description
  }

  /// The keys of the Resources of the Object at `index` of the set, in the order of the definition: `5700`, or
  /// `sensorValue`.
  func resourceKeys(at index: Int) -> [String] {
    let resources = objects.members[index].definition.resources
    guard areNames else { return resources.indices.map { resources[$0].id.description } }
    let names = ResourceNames(objects.members[index].definition)
    return resources.indices.map { names[resources[$0].id] }
  }
}

extension DocumentKey {
  /// The key of an Object.
  fileprivate init(_ definition: ObjectDefinition) {
    self.init(definition.objectID, version: definition.version, lwm2mVersion: definition.lwm2mVersion)
  }
}

internal import LwM2M
internal import LwM2MModel

/// The keys of Objects and Resources in documents.
struct DocumentKeyTable: Sendable {
  private let set: ObjectSet
  private let keys: GeneratorOptions.DocumentKeys

  /// The keys for these definitions.
  init(_ set: ObjectSet, options: GeneratorOptions) {
    self.set = set
    self.keys = options.keys
  }

  /// The key of the Object at `index` of the set.
  func objectKey(at index: Int) -> String {
    Self.objectKey(for: set.members[index].definition)
  }

  /// The keys of the Resources of the Object at `index` of the set, in the order of the definition.
  func resourceKeys(at index: Int) -> [String] {
    set.members[index].definition.resources.map(\.id.description)
  }

  /// `<ObjectID>[:<ObjectVersion>][@<LwM2MVersion>]`, versions of 1.0 left out: `3303:1.1`.
  static func objectKey(for definition: ObjectDefinition) -> String {
    var key = definition.objectID.description
    if definition.version != .v1_0 { key += ":" + definition.version.description }
    if definition.lwm2mVersion != .v1_0 { key += "@" + definition.lwm2mVersion.description }
    return key
  }
}

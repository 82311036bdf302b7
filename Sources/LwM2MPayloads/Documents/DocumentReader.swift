public import LwM2M
public import LwM2MDiagnostics

/// Reads the JSON document of a device (see `DocumentWriter`) by definitions. Keys are IDs or names, whichever stands there;
/// instances may stand in an array too.
public struct DocumentReader {
  private let definitions: PayloadDefinitions
  private lazy var names = DocumentNameTable(definitions)
  private var values: [KnownValue] = []
  /// Which version of each Object the document has, that was read last.
  public private(set) var versions: [ObjectID: ObjectVersion] = [:]

  /// A reader of documents by definitions.
  public init(_ definitions: PayloadDefinitions) {
    self.definitions = definitions
  }

  /// The values of a document, in its order.
  ///
  /// Throws, with line and column, at what the definitions do not have, or what is none of its type.
  public mutating func values(_ document: ConfigurationValue) throws(PayloadFailure) -> [KnownValue] {
    values = []
    versions = [:]
    var objects: [ObjectID: String] = [:]
    for member in try document.members(of: "the document") {
      let object = try object(member)
      if let former = objects.updateValue(member.name, forKey: object.key.objectID) {
        throw PayloadFailure(
          "\(member.name.quoted) is Object \(object.key.objectID), as is \(former.quoted)", at: .text(member.position))
      }
      versions[object.key.objectID] = object.key.version
      try take(member.value, object)
    }
    return values
  }

  /// The Object that a key means.
  private mutating func object(_ member: ConfigurationMember) throws(PayloadFailure) -> PayloadDefinitions.Object {
    guard let key = DocumentKey(member.name) ?? names.key(of: member.name) else {
      throw PayloadFailure(
        "\(member.name.quoted) is no key of an Object: neither ID and version, such as 3303:1.1, nor the name that a "
          + "definition gives", at: .text(member.position))
    }
    guard let object = definitions.object(key.objectID, version: key.version) else {
      let versions = definitions.versions(of: key.objectID).map(\.description).joined(separator: ", ")
      throw PayloadFailure(
        "no definition of Object \(key.objectID) in version \(key.version)"
          + (versions.isEmpty ? "; name one with --definitions" : ", but in \(versions)"), at: .text(member.position))
    }
    return object
  }

  private mutating func take(
    _ value: ConfigurationValue, _ object: PayloadDefinitions.Object
  ) throws(PayloadFailure) {
    guard object.isMultiple else {
      return try take(value, object, in: 0)
    }
    for (id, value) in try value.instances(of: "Object \(object.key)") {
      try take(value, object, in: ObjectInstanceID(rawValue: id))
    }
    if value.isWithoutMembers { add(.object(object.key.objectID), .empty) }
  }

  /// The Resources of an Object Instance.
  private mutating func take(
    _ value: ConfigurationValue, _ object: PayloadDefinitions.Object, in instance: ObjectInstanceID
  ) throws(PayloadFailure) {
    let place = ResourcePath.objectInstance(object.key.objectID, instance)
    var resources: [ResourceID: String] = [:]
    for member in try value.members(of: place.description) {
      guard let id = resource(member.name, of: object), let resource = object.resources[id] else {
        throw PayloadFailure(
          "\(place): the definition of Object \(object.key) has no Resource \(member.name.quoted)",
          at: .text(member.position))
      }
      if let former = resources.updateValue(member.name, forKey: id) {
        throw PayloadFailure(
          "\(place): \(member.name.quoted) is Resource \(id), as is \(former.quoted)", at: .text(member.position))
      }
      try take(member.value, resource, at: object.key.objectID, instance, id)
    }
    if value.isWithoutMembers { add(place, .empty) }
  }

  /// The Resource that a key means.
  private mutating func resource(_ key: String, of object: PayloadDefinitions.Object) -> ResourceID? {
    if let number = UInt16(exactly: key) { return ResourceID(rawValue: number) }
    return names[object.key].ids[key]
  }

  private mutating func take(
    _ value: ConfigurationValue, _ resource: PayloadDefinitions.Resource, at object: ObjectID,
    _ instance: ObjectInstanceID, _ id: ResourceID
  ) throws(PayloadFailure) {
    let path = ResourcePath.resource(object, instance, id)
    guard resource.isMultiple else {
      return add(path, .value(try DocumentValue.value(value, as: resource.type, at: path)))
    }
    for (number, value) in try value.instances(of: path.description) {
      let path = ResourcePath.resourceInstance(object, instance, id, ResourceInstanceID(rawValue: number))
      add(path, .value(try DocumentValue.value(value, as: resource.type, at: path)))
    }
    if value.isWithoutMembers { add(path, .empty) }
  }

  private mutating func add(_ path: ResourcePath, _ content: PathValue.Content) {
    values.append(KnownValue(PathValue(path, content), isKnown: true))
  }
}

import LwM2M
public import LwM2MDiagnostics

/// Reads the JSON document of a device (see `DocumentWriter`) by definitions. Instances may stand in an array too.
public struct DocumentReader {
  private let definitions: PayloadDefinitions
  private var values: [KnownValue] = []

  /// A reader of documents by definitions.
  public init(_ definitions: PayloadDefinitions) {
    self.definitions = definitions
  }

  /// The values of a document, in its order.
  ///
  /// Throws, with line and column, at what the definitions do not have, or what is none of its type.
  public mutating func values(_ document: ConfigurationValue) throws(PayloadFailure) -> [KnownValue] {
    values = []
    for member in try members(document, of: "the document") { try take(member) }
    return values
  }

  private mutating func take(_ member: ConfigurationMember) throws(PayloadFailure) {
    guard let key = DocumentKey(member.name) else {
      throw PayloadFailure(
        "\(member.name.quoted) is no key of an Object; write its ID and version, such as 3303:1.1",
        at: .text(member.position))
    }
    guard let object = definitions.object(key.objectID, version: key.version) else {
      let versions = definitions.versions(of: key.objectID).map(\.description).joined(separator: ", ")
      throw PayloadFailure(
        "no definition of Object \(key.objectID) in version \(key.version)"
          + (versions.isEmpty ? "; name one with --definitions" : ", but in \(versions)"), at: .text(member.position))
    }
    guard object.isMultiple else {
      return try take(member.value, object, in: 0)
    }
    for (id, value) in try instances(member.value, of: "Object \(key)") {
      try take(value, object, in: ObjectInstanceID(rawValue: id))
    }
    if isWithout(member.value) { add(.object(key.objectID), .empty) }
  }

  /// The Resources of an Object Instance.
  private mutating func take(
    _ value: ConfigurationValue, _ object: PayloadDefinitions.Object, in instance: ObjectInstanceID
  ) throws(PayloadFailure) {
    let id = object.key.objectID
    for member in try members(value, of: "/\(id)/\(instance)") {
      guard let number = UInt16(exactly: member.name), let resource = object.resources[ResourceID(rawValue: number)]
      else {
        throw PayloadFailure(
          "/\(id)/\(instance): the definition of Object \(object.key) has no Resource \(member.name.quoted)",
          at: .text(member.position))
      }
      try take(member.value, resource, at: id, instance, ResourceID(rawValue: number))
    }
    if isWithout(value) { add(.objectInstance(id, instance), .empty) }
  }

  private mutating func take(
    _ value: ConfigurationValue, _ resource: PayloadDefinitions.Resource, at object: ObjectID,
    _ instance: ObjectInstanceID, _ id: ResourceID
  ) throws(PayloadFailure) {
    let path = ResourcePath.resource(object, instance, id)
    guard resource.isMultiple else {
      return add(path, .value(try DocumentValue.value(value, as: resource.type, at: path)))
    }
    for (number, value) in try instances(value, of: path.description) {
      let path = ResourcePath.resourceInstance(object, instance, id, ResourceInstanceID(rawValue: number))
      add(path, .value(try DocumentValue.value(value, as: resource.type, at: path)))
    }
    if isWithout(value) { add(path, .empty) }
  }

  private mutating func add(_ path: ResourcePath, _ content: PathValue.Content) {
    values.append(KnownValue(PathValue(path, content), isKnown: true))
  }

  /// Whether nothing is in an object or array.
  private func isWithout(_ value: ConfigurationValue) -> Bool {
    value.content == .object([]) || value.content == .array([])
  }

  /// The members of an object, each name once.
  private func members(
    _ value: ConfigurationValue, of what: String
  ) throws(PayloadFailure) -> [ConfigurationMember] {
    guard case .object(let members) = value.content else {
      throw PayloadFailure("\(what): expected an object in braces", at: .text(value.position))
    }
    var names: Set<String> = []
    for member in members where !names.insert(member.name).inserted {
      throw PayloadFailure("\(what): the key \(member.name.quoted) comes twice", at: .text(member.position))
    }
    return members
  }

  /// Instances with their IDs, from an object keyed by them or from an array.
  private func instances(
    _ value: ConfigurationValue, of what: String
  ) throws(PayloadFailure) -> [(id: UInt16, value: ConfigurationValue)] {
    if case .array(let elements) = value.content, elements.count < 65535 {
      return elements.enumerated().map { (UInt16($0.offset), $0.element) }
    }
    var instances: [(id: UInt16, value: ConfigurationValue)] = []
    for member in try members(value, of: what) {
      guard let id = UInt16(exactly: member.name) else {
        throw PayloadFailure(
          "\(what): \(member.name.quoted) is no ID of an instance, from 0 to 65534", at: .text(member.position))
      }
      instances.append((id, member.value))
    }
    return instances
  }
}

extension UInt16 {
  /// An ID as documents have it: in decimal without leading zeros, and not 65535.
  fileprivate init?(exactly text: String) {
    guard let number = UInt16(text), number != .max, number.description == text else { return nil }
    self = number
  }
}

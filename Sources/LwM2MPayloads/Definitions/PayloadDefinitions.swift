public import LwM2MGenerators
public import LwM2MModel
public import LwM2MVocabulary

/// The definitions that payloads are read and written by: of each Object one version, and others where a document names
/// them.
public struct PayloadDefinitions: Sendable {
  /// An Object as far as payloads need it.
  public struct Object: Sendable {
    /// Its key in documents: its ID and version.
    public var key: DocumentKey
    /// Whether it may have several instances.
    public var isMultiple: Bool
    /// Its Resources.
    public var resources: [ResourceID: Resource]
  }

  /// A Resource as far as payloads need it.
  public struct Resource: Sendable {
    /// Its name.
    public var name: String
    /// The type of its values.
    public var type: ResourceType
    /// Whether it may have several instances.
    public var isMultiple: Bool
    /// Whether every Object Instance holds it: a Mandatory Resource that can be read, or that only a Bootstrap-Server sets.
    public var isMandatory: Bool
    /// What a Server may do with it.
    public var operations: Operations
    /// Which values it may have, as far as its `RangeEnumeration` is understood.
    public var range: ValueConstraint
  }

  /// All of them.
  let set: ObjectSet
  /// What the names of generated types begin with.
  let prefix: String
  private var objects: [ObjectID: [ObjectVersion: Object]] = [:]
  private var chosen: [ObjectID: Object] = [:]

  /// These definitions. Names in documents are those of generated types, which begin with `prefix`.
  public init(_ set: ObjectSet, choosing choice: VersionChoice = VersionChoice(), prefix: String = "") {
    self.set = set
    self.prefix = prefix
    for member in set.members {
      objects[member.definition.objectID, default: [:]][member.definition.version] = Object(member.definition)
    }
    for (id, versions) in objects {
      chosen[id] = choice.version(of: id, among: versions.keys).flatMap { versions[$0] }
    }
  }

  /// These definitions. Of several of the same version, the first counts.
  public init(_ definitions: [ObjectDefinition] = [], choosing choice: VersionChoice = VersionChoice()) {
    self.init(ObjectSet(definitions.map { ObjectSet.Member(definition: $0, fileName: "") }), choosing: choice)
  }

  /// Whether there is none.
  public var isEmpty: Bool { objects.isEmpty }

  /// The Object with an ID, in the version that was chosen.
  public subscript(id: ObjectID) -> Object? { chosen[id] }

  /// The Object with an ID in a version.
  public func object(_ id: ObjectID, version: ObjectVersion) -> Object? {
    objects[id]?[version]
  }

  /// Means an Object in a version from now on, where there is a definition of that.
  public mutating func choose(_ version: ObjectVersion, of id: ObjectID) {
    if let object = objects[id]?[version] { chosen[id] = object }
  }

  /// The versions of an Object in ascending order.
  public func versions(of id: ObjectID) -> [ObjectVersion] {
    (objects[id] ?? [:]).keys.sorted()
  }

  /// The Resource that a path leads to or into; `nil` where no definition knows one.
  public func resource(at path: ResourcePath) -> Resource? {
    switch path {
    case .resource(let object, _, let resource), .resourceInstance(let object, _, let resource, _):
      chosen[object]?.resources[resource]
    case .root, .object, .objectInstance: nil
    }
  }

  /// Whether definitions know what a path leads to.
  public func knows(_ path: ResourcePath) -> Bool {
    switch path {
    case .root: true
    case .object(let object), .objectInstance(let object, _): chosen[object] != nil
    case .resource, .resourceInstance: resource(at: path) != nil
    }
  }
}

extension PayloadDefinitions.Object {
  /// What a definition says.
  fileprivate init(_ definition: ObjectDefinition) {
    key = DocumentKey(definition.objectID, version: definition.version, lwm2mVersion: definition.lwm2mVersion)
    isMultiple = definition.isMultiple
    resources = [:]
    for resource in definition.resources where resources[resource.id] == nil {
      resources[resource.id] = PayloadDefinitions.Resource(resource)
    }
  }
}

extension PayloadDefinitions.Resource {
  /// What a definition says.
  fileprivate init(_ definition: ResourceDefinition) {
    name = definition.name
    type = definition.valueType
    isMultiple = definition.isMultiple
    isMandatory = definition.isMandatory && definition.isStored
    operations = definition.operations
    range = definition.range.value ?? .any
  }
}

/// What a definition says of an Object.
public struct ObjectFacts: Sendable {
  /// The Object's ID.
  public let objectID: ObjectID
  /// The version of the Object that the type stands for.
  public let objectVersion: ObjectVersion
  /// The oldest version of LwM2M that can carry the Object.
  public let lwm2mVersion: ObjectVersion
  /// The Object's URN, where it does not follow from ID and version.
  public let unusualURN: ObjectURN?
  /// Whether the Object may have several instances.
  public let isMultiple: Bool
  /// What Servers may write, and which values Resources may have.
  public let resources: ResourceTable

  // Not inlinable, and without arguments that are left out, lists, or tables of typed ranges: so it is one call, which made
  // generated code compile in a tenth less of time.
  /// The facts of an Object. `resources` is a table as of `ResourceTable`; `urn` stands where it does not follow from ID and
  /// version.
  public init(
    objectID: ObjectID, objectVersion: ObjectVersion, lwm2mVersion: ObjectVersion, urn: ObjectURN? = nil,
    isMultiple: Bool, resources: StaticString? = nil
  ) {
    self.objectID = objectID
    self.objectVersion = objectVersion
    self.lwm2mVersion = lwm2mVersion
    self.unusualURN = urn
    self.isMultiple = isMultiple
    self.resources = ResourceTable(resources ?? "")
  }
}

extension LwM2MObject {
  /// The Object's ID.
  @inlinable public static var objectID: ObjectID { facts.objectID }
  /// The version of the Object that the type stands for.
  @inlinable public static var objectVersion: ObjectVersion { facts.objectVersion }
  /// The oldest version of LwM2M that can carry the Object.
  @inlinable public static var lwm2mVersion: ObjectVersion { facts.lwm2mVersion }
  /// Whether the Object may have several instances.
  @inlinable public static var isMultiple: Bool { facts.isMultiple }
  /// The Resources that a Server may write.
  public static var writableResources: [ResourceID] { facts.resources.writable }

  /// The values that the definition allows for a Resource; `nil` when it allows all of its type.
  public static func range(of resource: ResourceID) -> ResourceRange? {
    facts.resources.range(of: resource)
  }

  /// The Object's URN.
  public static var urn: ObjectURN {
    let facts = facts
    if let urn = facts.unusualURN { return urn }
    return ObjectURN(
      label: ObjectURN.Label(for: facts.objectID) ?? .x, objectID: facts.objectID,
      version: facts.objectVersion == .v1_0 ? nil : facts.objectVersion)
  }
}

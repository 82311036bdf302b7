/// What a definition says of an Object as a whole.
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
  /// The Resources that a Server may write.
  public let writableResources: ResourceIDs

  /// The facts of an Object; those that are left out are as with most Objects.
  @inlinable
  public init(
    objectID: ObjectID, objectVersion: ObjectVersion, lwm2mVersion: ObjectVersion = .v1_0, urn: ObjectURN? = nil,
    isMultiple: Bool, writableResources: ResourceIDs = []
  ) {
    self.objectID = objectID
    self.objectVersion = objectVersion
    self.lwm2mVersion = lwm2mVersion
    self.unusualURN = urn
    self.isMultiple = isMultiple
    self.writableResources = writableResources
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
  @inlinable public static var writableResources: ResourceIDs { facts.writableResources }

  /// The Object's URN.
  public static var urn: ObjectURN {
    let facts = facts
    if let urn = facts.unusualURN { return urn }
    return ObjectURN(
      label: ObjectURN.Label(for: facts.objectID) ?? .x, objectID: facts.objectID,
      version: facts.objectVersion == .v1_0 ? nil : facts.objectVersion)
  }
}

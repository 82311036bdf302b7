/// An Object whose type is generated from its definition; a value is one Object Instance.
///
/// Its properties are the Resources that can be read, or that only a Bootstrap-Server sets. Resources that can only
/// be written or executed are found in the type's `Resources`, as all others are.
public protocol LwM2MObject: Equatable, Sendable, DocumentCodable {
  /// The Object's ID.
  static var objectID: ObjectID { get }
  /// The version of the Object that the type stands for.
  static var objectVersion: ObjectVersion { get }
  /// The oldest version of LwM2M that can carry the Object.
  static var lwm2mVersion: ObjectVersion { get }
  /// The Object's URN.
  static var urn: ObjectURN { get }
  /// Whether the Object may have several instances.
  static var isMultiple: Bool { get }
  /// The Resources that a Server may write.
  static var writableResources: [ResourceID] { get }
  /// The Resources with a property that every instance has.
  static var mandatoryResources: [ResourceID] { get }
  /// The values that the definition allows for a Resource; `nil` when it allows all of its type.
  static func range(of resource: ResourceID) -> ResourceRange?

  /// Writes all Resources that are there, in the order of the definition.
  func writeResources<Writer: ResourceWriter & ~Copyable>(to writer: inout Writer)

  /// Reads Resources up to the end. Unknown ones are passed over.
  ///
  /// Throws when the payload is malformed, a value has another type, a Resource comes twice, or a Mandatory one is
  /// missing.
  init<Reader: ResourceReader & ~Copyable>(reading reader: inout Reader) throws(PayloadError)

  /// Compares all Resources with another instance's.
  func compareResources(with other: Self, by comparison: inout ResourceComparison)
}

extension LwM2MObject {
  /// 1.0: most Objects can be carried by every LwM2M.
  @inlinable public static var lwm2mVersion: ObjectVersion { .v1_0 }

  /// None.
  @inlinable public static var writableResources: [ResourceID] { [] }
  /// None.
  @inlinable public static var mandatoryResources: [ResourceID] { [] }

  /// `nil`: most definitions restrict few Resources.
  @inlinable
  public static func range(of resource: ResourceID) -> ResourceRange? {
    nil
  }

  /// The URN that follows from ID and version; generated types say their own.
  public static var urn: ObjectURN {
    ObjectURN(
      label: ObjectURN.Label(for: objectID) ?? .x, objectID: objectID,
      version: objectVersion == .v1_0 ? nil : objectVersion)
  }

  /// Whether both instances have the same Resources with the same values on the wire.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    var comparison = ResourceComparison()
    left.compareResources(with: right, by: &comparison)
    return comparison.isEqual
  }
}

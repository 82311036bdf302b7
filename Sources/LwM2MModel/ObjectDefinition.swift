public import LwM2MVocabulary

/// The definition of an Object, in one version.
///
/// Everything that a definition file says is here, so that writing it back and reading it again gives the same value.
/// Source: LwM2M Core, "Object template", and OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd.
public struct ObjectDefinition: Sendable {
  /// `Name`.
  public var name: String
  /// `Description1`: what the Object is for.
  public var summary: String
  /// `ObjectID`.
  public var objectID: ObjectID
  /// `ObjectURN`, as written.
  public var urn: Written<ObjectURN>
  /// `LWM2MVersion`: the oldest LwM2M that can carry it. `nil` when the element is missing or empty, which means 1.0.
  public var declaredLwM2MVersion: Written<ObjectVersion>?
  /// `ObjectVersion`. `nil` when the element is missing or empty, which means 1.0.
  public var declaredVersion: Written<ObjectVersion>?
  /// `MultipleInstances`: whether the Object may have several instances.
  public var isMultiple: Bool
  /// `Mandatory`: whether every device has it.
  public var isMandatory: Bool
  /// `Resources`, in the order of the file.
  public var resources: [ResourceDefinition]
  /// `Description2`: more about the Object.
  public var details: String
  /// The attribute `ObjectType`, `MODefinition` everywhere.
  public var objectType: String
  /// The schema that the file names in `xsi:noNamespaceSchemaLocation`.
  public var schemaLocation: String?
  /// Where the parts stand in the file. No part of equality.
  public var offsets: Offsets

  /// Where the parts of an Object stand: byte offsets into the file's text as UTF-8 (`SourceText` turns them into lines and columns).
  public struct Offsets: Sendable {
    /// The start of `<Object`.
    public var object: Int = 0
    /// The start of `<Name`, or of the Object when there is none; likewise the others.
    public var name: Int = 0
    /// `Description1`.
    public var summary: Int = 0
    /// `ObjectID`.
    public var objectID: Int = 0
    /// `ObjectURN`.
    public var urn: Int = 0
    /// `LWM2MVersion`.
    public var lwm2mVersion: Int = 0
    /// `ObjectVersion`.
    public var version: Int = 0
    /// `MultipleInstances`.
    public var isMultiple: Int = 0
    /// `Mandatory`.
    public var isMandatory: Int = 0
    /// `Resources`.
    public var resources: Int = 0
    /// `Description2`.
    public var details: Int = 0

    /// All at the start of the file.
    public init() {}
  }

  /// A definition from its parts.
  public init(
    name: String,
    summary: String = "",
    objectID: ObjectID,
    urn: Written<ObjectURN>,
    declaredLwM2MVersion: Written<ObjectVersion>? = nil,
    declaredVersion: Written<ObjectVersion>? = nil,
    isMultiple: Bool,
    isMandatory: Bool,
    resources: [ResourceDefinition],
    details: String = "",
    objectType: String = "MODefinition",
    schemaLocation: String? = nil,
    offsets: Offsets = Offsets()
  ) {
    self.name = name
    self.summary = summary
    self.objectID = objectID
    self.urn = urn
    self.declaredLwM2MVersion = declaredLwM2MVersion
    self.declaredVersion = declaredVersion
    self.isMultiple = isMultiple
    self.isMandatory = isMandatory
    self.resources = resources
    self.details = details
    self.objectType = objectType
    self.schemaLocation = schemaLocation
    self.offsets = offsets
  }

  /// The Object's version: 1.0 when none is declared or the declared one is not a version.
  public var version: ObjectVersion { declaredVersion?.value ?? .v1_0 }

  /// The oldest LwM2M that can carry it: 1.0 when none is declared or the declared one is not a version.
  public var lwm2mVersion: ObjectVersion { declaredLwM2MVersion?.value ?? .v1_0 }
}

extension ObjectDefinition: Equatable {
  /// Whether both say the same, wherever it stands in their files.
  public static func == (left: Self, right: Self) -> Bool {
    left.objectID == right.objectID && left.name == right.name && left.summary == right.summary
      && left.urn == right.urn && left.declaredLwM2MVersion == right.declaredLwM2MVersion
      && left.declaredVersion == right.declaredVersion && left.isMultiple == right.isMultiple
      && left.isMandatory == right.isMandatory && left.details == right.details
      && left.objectType == right.objectType && left.schemaLocation == right.schemaLocation
      && left.resources == right.resources
  }
}

public import LwM2MVocabulary

/// The definition of a Resource within an Object.
public struct ResourceDefinition: Sendable {
  /// The attribute `ID`.
  public var id: ResourceID
  /// `Name`.
  public var name: String
  /// `Operations`.
  public var operations: Operations
  /// `MultipleInstances`: whether the Resource may have several instances.
  public var isMultiple: Bool
  /// `Mandatory`: whether every instance of the Object has it.
  public var isMandatory: Bool
  /// `Type`. `nil` when the element is empty, as it is for executable Resources.
  public var type: ResourceType?
  /// `RangeEnumeration`: the text, and what it allows as far as it is understood (`nil` when not; an empty text is `.any`).
  public var range: Written<ValueConstraint>
  /// `Units`, empty when the value has none.
  public var units: String
  /// `Description`.
  public var summary: String
  /// The codes that a numeric Resource lists in its range or its description, in ascending order; empty otherwise.
  public var namedValues: [NamedValue]
  /// The codes that the description lists although the range does not allow them. It follows from both, and is no part of equality.
  public var codesBeyondRange: [Int64]
  /// Where the parts stand in the file. No part of equality.
  public var offsets: Offsets

  /// Where the parts of a Resource stand: byte offsets into the file's text as UTF-8.
  public struct Offsets: Sendable {
    /// The start of `<Item`.
    public var item: Int = 0
    /// The start of `<Name`, or of the Item when there is none; likewise the others.
    public var name: Int = 0
    /// `Operations`.
    public var operations: Int = 0
    /// `MultipleInstances`.
    public var isMultiple: Int = 0
    /// `Mandatory`.
    public var isMandatory: Int = 0
    /// `Type`.
    public var type: Int = 0
    /// `RangeEnumeration`.
    public var range: Int = 0
    /// `Units`.
    public var units: Int = 0
    /// `Description`.
    public var summary: Int = 0

    /// All at the start of the file.
    public init() {}
  }

  /// A definition from its parts.
  public init(
    id: ResourceID,
    name: String,
    operations: Operations,
    isMultiple: Bool = false,
    isMandatory: Bool = false,
    type: ResourceType?,
    range: Written<ValueConstraint> = Written(text: "", value: .any),
    units: String = "",
    summary: String = "",
    namedValues: [NamedValue] = [],
    codesBeyondRange: [Int64] = [],
    offsets: Offsets = Offsets()
  ) {
    self.id = id
    self.name = name
    self.operations = operations
    self.isMultiple = isMultiple
    self.isMandatory = isMandatory
    self.type = type
    self.range = range
    self.units = units
    self.summary = summary
    self.namedValues = namedValues
    self.codesBeyondRange = codesBeyondRange
    self.offsets = offsets
  }
}

extension ResourceDefinition: Equatable {
  /// Whether both say the same, wherever it stands in their files.
  public static func == (left: Self, right: Self) -> Bool {
    left.id == right.id && left.name == right.name && left.operations == right.operations
      && left.isMultiple == right.isMultiple && left.isMandatory == right.isMandatory && left.type == right.type
      && left.range == right.range && left.units == right.units && left.summary == right.summary
      && left.namedValues == right.namedValues
  }
}

import LwM2MModel
public import LwM2MVocabulary

/// One entry of a registry's index `DDF.xml`: what the registry knows of one version of an Object beside its definition.
///
/// Every text is kept as it is written, so that rules can judge it; the typed properties are what the texts mean.
public struct IndexEntry: Sendable, Equatable {
  /// The elements of an entry, in the order in which the public registry writes them.
  public enum Field: String, Sendable, CaseIterable {
    /// The Object's number.
    case objectID = "ObjectID"
    /// Its URN, with the version unless that is 1.0.
    case urn = "URN"
    /// Its name.
    case name = "Name"
    /// `Description1` of its definition.
    case description = "Description"
    /// Who registered it.
    case owner = "Owner"
    /// Who defined it: 0 the OMA, 1 another standards body, 2 a company or a person.
    case source = "Source"
    /// Its version.
    case version = "Ver"
    /// The path of its definition, empty when that is not published.
    case path = "DDF"
    /// A link into an editor; void since years.
    case vorto = "Vorto"
    /// 1 when the definition is published, 0 when it is not.
    case isPublished = "DDFLink"
    /// The address of its specification.
    case specification = "TS"
    /// 1 when the address of its specification is shown, 0 when it is not.
    case isSpecificationShown = "TSLink"
    /// Its licence.
    case license = "LicenseType"
  }

  /// An element of an entry.
  public struct Element: Sendable, Equatable {
    /// Which.
    public var field: Field
    /// What it says.
    public var content: SourcedText
  }

  /// The elements in the order of the file; one that stands twice is there twice.
  public private(set) var elements: [Element] = []
  /// The offset of its `<Item`. No part of equality.
  public var offset = 0

  /// An entry without elements.
  public init() {}

  /// What the first element of this name says, an empty text when there is none. Setting it replaces that element, or
  /// adds one.
  public subscript(field: Field) -> SourcedText {
    get { elements.first { $0.field == field }?.content ?? SourcedText() }
    set {
      if let index = elements.firstIndex(where: { $0.field == field }) {
        elements[index].content = newValue
      } else {
        append(newValue, as: field)
      }
    }
  }

  /// Adds an element, also one of a name that is there already.
  public mutating func append(_ content: SourcedText, as field: Field) {
    elements.append(Element(field: field, content: content))
  }

  /// Whether both say the same, wherever they stand.
  public static func == (left: Self, right: Self) -> Bool {
    left.elements == right.elements
  }
}

extension IndexEntry {
  /// `ObjectID`, `nil` when it is not a number from 0 to 65535.
  public var objectID: ObjectID? {
    WrittenValues.identifier(self[.objectID].text.utf8).map(ObjectID.init(rawValue:))
  }

  /// `URN`, `nil` when it is none.
  public var urn: ObjectURN? { ObjectURN(self[.urn].text) }

  /// `Ver`, `nil` when it is no version.
  public var version: ObjectVersion? { ObjectVersion(self[.version].text) }

  /// `Source` as the label that it stands for, `nil` when it is not 0, 1 or 2.
  public var label: ObjectURN.Label? {
    switch self[.source].text {
    case "0": .oma
    case "1": .ext
    case "2": .x
    default: nil
    }
  }
}

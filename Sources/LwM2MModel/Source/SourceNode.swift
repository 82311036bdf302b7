/// An element of a `SourceDocument`. Indices and offsets are 32 bits wide, since a file has at most 16 MiB.
public struct SourceNode: Sendable {
  /// Which element, by its local name. The name as written is `SourceDocument.name(of:)`.
  public var element: SourceElement
  /// What else is known of it.
  public var flags: Flags
  /// How many attributes it has, namespace declarations not counted.
  public var attributeCount: UInt16 = 0
  /// The index of its first attribute.
  public var firstAttribute: Int32 = 0
  /// The offset of its `<`.
  public var start: Int32
  /// The element that it stands in, -1 for the root.
  public var parent: Int32
  /// Its first child element, -1 when there is none.
  public var firstChild: Int32 = -1
  /// The next child of its parent, -1 when there is none.
  public var nextSibling: Int32 = -1
  /// Where its text before its first child element is: for a leaf, the whole text. References and CDATA sections are resolved.
  public var textStart: Int32 = 0
  /// The length of that text in bytes.
  public var textCount: Int32 = 0

  /// Facts about an element that are seldom true.
  public struct Flags: OptionSet, Sendable {
    /// The bits.
    public var rawValue: UInt8

    /// Facts from bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// It is in a namespace.
    public static let isNamespaced = Flags(rawValue: 1)
    /// It is in another namespace than the root element.
    public static let isForeign = Flags(rawValue: 2)
    /// A CDATA section stands in it, perhaps an empty one.
    public static let hasCDATA = Flags(rawValue: 4)
    /// Its tags do not match: what it contains is a guess.
    public static let isDamaged = Flags(rawValue: 8)
    /// Text stands after its first child element, see `SourceDocument.trailingTexts`.
    public static let hasTrailingText = Flags(rawValue: 16)
  }

  /// An element without attributes, children or text.
  public init(element: SourceElement, flags: Flags = [], start: Int32, parent: Int32) {
    self.element = element
    self.flags = flags
    self.start = start
    self.parent = parent
  }
}

/// An attribute of a `SourceNode`.
public struct SourceAttribute: Sendable {
  /// The attributes that mean something in a definition file.
  public enum Name: Sendable {
    /// `ID`
    case id
    /// `ObjectType`
    case objectType
    /// `xsi:noNamespaceSchemaLocation`
    case noNamespaceSchemaLocation
    /// `xsi:schemaLocation`
    case schemaLocation
    /// `xsi:type`
    case type
    /// Any other.
    case other
  }

  /// Which attribute. The name as written is `SourceDocument.name(ofAttribute:of:)`.
  public var name: Name
  /// Where its value is, references resolved.
  public var valueStart: Int32
  /// The length of the value in bytes.
  public var valueCount: Int32

  /// An attribute from its parts.
  public init(name: Name, valueStart: Int32, valueCount: Int32) {
    self.name = name
    self.valueStart = valueStart
    self.valueCount = valueCount
  }
}

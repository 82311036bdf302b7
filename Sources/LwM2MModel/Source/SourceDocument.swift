/// A definition file as a tree of elements with their places in the text.
///
/// A plain value that knows nothing of the parser which made it. Elements are in document order, so those inside of an element
/// follow it directly.
public struct SourceDocument: Sendable {
  /// The file, as the user named it.
  public var file: String
  /// The file's text.
  public var text: SourceText
  /// All elements; the first is the root. Empty when the file has none.
  public var nodes: [SourceNode]
  /// All attributes.
  public var attributes: [SourceAttribute]
  /// The texts that follow a child element, other than white space, in document order.
  public var trailingTexts: [TrailingText]
  /// Whether the XML is free of errors; when not, the tree is the best guess.
  public var isWellFormed: Bool

  /// A text after a child element, where a definition file has none.
  public struct TrailingText: Sendable {
    /// The element that it stands in.
    public var node: Int32
    /// Where it stands in the file.
    public var offset: Int32
    /// Where it is, references resolved.
    public var start: Int32
    /// Its length in bytes.
    public var count: Int32

    /// A text and its places.
    public init(node: Int32, offset: Int32, start: Int32, count: Int32) {
      self.node = node
      self.offset = offset
      self.start = start
      self.count = count
    }
  }

  /// A document from its parts.
  public init(
    file: String,
    text: SourceText,
    nodes: [SourceNode] = [],
    attributes: [SourceAttribute] = [],
    trailingTexts: [TrailingText] = [],
    isWellFormed: Bool
  ) {
    self.file = file
    self.text = text
    self.nodes = nodes
    self.attributes = attributes
    self.trailingTexts = trailingTexts
    self.isWellFormed = isWellFormed
  }

  /// Whether the root element is `LWM2M`: whether this is a definition file, not a `DDF.xml` or something else.
  public var isDefinition: Bool { nodes.first?.element == .lwm2m }

  /// The schema that the root element names in `xsi:noNamespaceSchemaLocation`.
  public var schemaLocation: String? {
    nodes.isEmpty ? nil : attribute(.noNamespaceSchemaLocation, of: 0).map(value(of:))
  }
}

extension SourceDocument {
  /// The bytes of an element's text, up to its first child element.
  @inlinable
  public func textRange(of node: Int) -> Range<Int> {
    let start = Int(nodes[node].textStart)
    return start..<start + Int(nodes[node].textCount)
  }

  /// An element's text, up to its first child element, untrimmed.
  public func text(of node: Int) -> String {
    String(decoding: text.bytes[textRange(of: node)], as: UTF8.self)
  }

  /// The first attribute of this name.
  @inlinable
  public func attribute(_ name: SourceAttribute.Name, of node: Int) -> SourceAttribute? {
    let first = Int(nodes[node].firstAttribute)
    for index in first..<first + Int(nodes[node].attributeCount) where attributes[index].name == name {
      return attributes[index]
    }
    return nil
  }

  /// An attribute's value.
  public func value(of attribute: SourceAttribute) -> String {
    let start = Int(attribute.valueStart)
    return String(decoding: text.bytes[start..<start + Int(attribute.valueCount)], as: UTF8.self)
  }

  /// All text inside of an element and the elements in it, in the order of the file: what is left of a text that was marked up.
  public func deepText(of node: Int) -> String {
    guard nodes[node].firstChild >= 0 else { return text(of: node) }
    var end = node + 1
    while end < nodes.count, nodes[end].parent >= Int32(node) { end += 1 }
    var pieces = (node..<end).map { (offset: nodes[$0].start, range: textRange(of: $0)) }
    for text in trailingTexts where (node..<end).contains(Int(text.node)) {
      pieces.append((text.offset, Int(text.start)..<Int(text.start + text.count)))
    }
    pieces.sort { $0.offset < $1.offset }
    return String(decoding: pieces.flatMap { text.bytes[$0.range] }, as: UTF8.self)
  }
}

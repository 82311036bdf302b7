/// A text of a file, without surrounding white space, and where it stands.
public struct SourcedText: Sendable {
  /// The text; empty when its element is empty or missing.
  public var text: String
  /// The offset of its element's `<` in the file's text as UTF-8, `nil` when the element is missing.
  public var offset: Int?
  /// The bytes of the text in the file, `nil` when there are none or when they do not stand there as they are read: in
  /// pieces, or with references.
  public var range: Range<Int>?

  /// A text and its place.
  public init(_ text: String = "", offset: Int? = nil, range: Range<Int>? = nil) {
    self.text = text
    self.offset = offset
    self.range = range
  }

  /// Whether the file has the element at all.
  public var isPresent: Bool { offset != nil }
}

extension SourcedText: Equatable {
  /// Whether the texts are the same, wherever they stand.
  public static func == (left: Self, right: Self) -> Bool {
    left.text == right.text
  }
}

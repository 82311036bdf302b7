/// A change of a file's text that rids it of a finding, where there is one right answer.
public struct Fix: Hashable, Sendable {
  /// A part of the text, and what is to stand there instead.
  public struct Edit: Hashable, Sendable {
    /// The bytes that go, counted in the file's text as UTF-8 without byte order mark, whatever the file's own encoding
    /// is: what every byte offset of a definition counts. An empty range is a place between two bytes.
    public var range: Range<Int>
    /// What comes in their place, as it is to stand in the file: in XML, with references for `<` and `&`.
    public var replacement: String

    /// A change of the bytes in `range`.
    public init(_ range: Range<Int>, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }

    /// Whether it stands before `other`; an insertion stands before what is changed at the same place.
    package func precedes(_ other: Self) -> Bool {
      (range.lowerBound, range.upperBound) < (other.range.lowerBound, other.range.upperBound)
    }
  }

  /// What is changed, in the order of the text. All of it or nothing.
  public let edits: [Edit]

  /// A change of several places at once, which do not overlap.
  public init(_ edits: [Edit]) {
    self.edits = edits.sorted { $0.precedes($1) }
  }

  /// A change of one place.
  public init(_ range: Range<Int>, _ replacement: String) {
    self.edits = [Edit(range, replacement)]
  }
}

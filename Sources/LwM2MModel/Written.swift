/// A value as a file writes it: the text (without surrounding white space), and what it means where it means something.
public struct Written<Value: Sendable>: Sendable {
  /// The text.
  public var text: String
  /// What the text means, `nil` when it is not understood.
  public var value: Value?

  /// A text and what it means.
  public init(text: String, value: Value?) {
    self.text = text
    self.value = value
  }
}

extension Written: Equatable {
  /// Whether the texts are the same; the meaning follows from the text.
  public static func == (left: Self, right: Self) -> Bool {
    left.text == right.text
  }
}

/// Text in the CoRE Link Format (RFC 6690): the Resource type Corelnk, since LwM2M 1.1.
public struct CoreLink: Sendable, ExpressibleByStringLiteral {
  /// The text, not checked.
  public var text: String

  /// A link with this text.
  @inlinable
  public init(_ text: String) {
    self.text = text
  }

  /// A link with this text.
  @inlinable
  public init(stringLiteral text: String) {
    self.text = text
  }
}

extension CoreLink: Equatable {
  /// Whether both texts have the same bytes.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    left.text.isSame(as: right.text)
  }
}

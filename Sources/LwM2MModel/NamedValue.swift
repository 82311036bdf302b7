/// A code of a numeric Resource and what the definition calls it: `1` is `Low battery power`.
public struct NamedValue: Hashable, Sendable {
  /// The code.
  public var value: Int64
  /// Its short name in the definition's words, never empty.
  public var name: String

  /// A code and its name.
  public init(value: Int64, name: String) {
    self.value = value
    self.name = name
  }
}

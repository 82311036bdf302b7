/// A value in a configuration file, and where it stands there.
public struct ConfigurationValue: Equatable, Sendable {
  /// What JSON can say.
  public enum Content: Equatable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as it is written.
    case number(String)
    /// A text, its escapes resolved.
    case string(String)
    /// Values in a row.
    case array([ConfigurationValue])
    /// Names and values, in the order of the file; a name may stand there twice.
    case object([ConfigurationMember])
  }

  /// What it is.
  public var content: Content
  /// Where it begins.
  public var position: SourcePosition

  /// A value at a place.
  public init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }
}

/// A name and a value in an object of a configuration file.
public struct ConfigurationMember: Equatable, Sendable {
  /// The name.
  public var name: String
  /// Where the name begins.
  public var position: SourcePosition
  /// The value.
  public var value: ConfigurationValue

  /// A name with its value.
  public init(name: String, at position: SourcePosition, value: ConfigurationValue) {
    self.name = name
    self.position = position
    self.value = value
  }
}

extension ConfigurationValue {
  /// What kind of value it is, for messages.
  var kind: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

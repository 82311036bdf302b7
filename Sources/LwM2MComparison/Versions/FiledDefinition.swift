public import LwM2MModel

/// A definition and the file that it stands in.
public struct FiledDefinition: Sendable {
  /// The definition.
  public var definition: ObjectDefinition
  /// The file, as the user named it.
  public var file: String

  /// A definition in a file.
  public init(_ definition: ObjectDefinition, file: String) {
    self.definition = definition
    self.file = file
  }
}

public import LwM2MDiagnostics
public import LwM2MModel

/// What came of reading and checking one file.
public struct CheckedFile: Sendable {
  /// The file, as the user named it.
  public var path: String
  /// The definitions in it, as far as they were understood.
  public var definitions: [LocatedDefinition]
  /// What was found.
  public var diagnostics: [Diagnostic]

  /// What came of a file.
  public init(path: String, definitions: [LocatedDefinition], diagnostics: [Diagnostic]) {
    self.path = path
    self.definitions = definitions
    self.diagnostics = diagnostics
  }

  /// Whether its definitions can be used: nothing in it lacks a clear meaning.
  public var isUsable: Bool { diagnostics.errorCount == 0 }

  /// The same for another file with the same content.
  func renamed(_ path: String) -> CheckedFile {
    var copy = self
    copy.path = path
    for index in copy.diagnostics.indices { copy.diagnostics[index].file = path }
    for index in copy.definitions.indices { copy.definitions[index].path = path }
    return copy
  }
}

/// A definition, and where it begins.
public struct LocatedDefinition: Sendable {
  /// The definition.
  public var definition: ObjectDefinition
  /// The file, as the user named it.
  public var path: String
  /// Where the Object begins in the file.
  public var position: SourcePosition?

  /// A definition in a file.
  public init(definition: ObjectDefinition, path: String, position: SourcePosition?) {
    self.definition = definition
    self.path = path
    self.position = position
  }
}

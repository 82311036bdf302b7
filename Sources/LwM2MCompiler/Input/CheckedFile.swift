public import LwM2MDiagnostics
public import LwM2MModel
public import LwM2MRules
public import LwM2MVocabulary

/// What came of reading and checking one file.
public struct CheckedFile: Sendable {
  /// The file, as the user named it.
  public var path: String
  /// The definitions in it, as far as they were understood.
  public var definitions: [LocatedDefinition]
  /// What was understood of definitions that something in lacks a meaning: not to be used, but to be compared with a
  /// registry's tables, so that one fault does not hide others.
  public var refused: [LocatedDefinition] = []
  /// What was found.
  public var diagnostics: [Diagnostic]
  /// The comments that silence findings.
  public var silencers: [Silencer]
  /// The text of standard input, which cannot be read again for the places of later findings; `nil` for files.
  public var text: SourceText?

  /// What came of a file.
  public init(
    path: String, definitions: [LocatedDefinition], diagnostics: [Diagnostic], silencers: [Silencer] = []
  ) {
    self.path = path
    self.definitions = definitions
    self.diagnostics = diagnostics
    self.silencers = silencers
  }

  /// Whether its definitions can be used: nothing in it lacks a clear meaning.
  public var isUsable: Bool { diagnostics.errorCount == 0 }

  /// All definitions that have an ID.
  public var comparable: [LocatedDefinition] { refused.isEmpty ? definitions : definitions + refused }

  /// The same for another file with the same content.
  func renamed(_ path: String) -> CheckedFile {
    var copy = self
    copy.path = path
    for index in copy.diagnostics.indices { copy.diagnostics[index].file = path }
    for index in copy.definitions.indices { copy.definitions[index].path = path }
    for index in copy.refused.indices { copy.refused[index].path = path }
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
  /// The Resources that something in lacks a meaning.
  public var unclearResources: Set<ResourceID> = []
  /// What it was read from: definitions with the same origin are the same, whatever their files are called.
  public let origin: Origin

  /// The file that was read, which stands for all with the same content, and the definition's number in it.
  public struct Origin: Hashable, Sendable {
    /// The file, as the user named it.
    public var path: String
    /// How many definitions stand before it in the file.
    public var number: Int
  }

  /// The definition with this number in a file.
  public init(definition: ObjectDefinition, path: String, number: Int, position: SourcePosition?) {
    self.definition = definition
    self.path = path
    self.position = position
    self.origin = Origin(path: path, number: number)
  }
}

public import LwM2MVocabulary

/// What the user can choose about generated files.
public struct GeneratorOptions: Sendable {
  /// How visible generated Swift declarations are.
  public enum AccessLevel: String, Sendable, CaseIterable {
    /// To every module.
    case `public`
    /// To the modules of the package.
    case package
    /// To the module itself.
    case `internal`
  }

  /// What the keys of JSON documents are.
  public enum DocumentKeys: String, Sendable, CaseIterable {
    /// IDs: `{"3303:1.1": {"0": {"5700": 21.5}}}`.
    case ids
    /// The names that generated Swift has: `{"Temperature": {"0": {"sensorValue": 21.5}}}`. What a later definition
    /// calls otherwise has another key then.
    case names
  }

  /// How visible generated Swift declarations are.
  public var accessLevel: AccessLevel
  /// What the name of every generated Swift type begins with.
  public var prefix: String
  /// What the keys of JSON documents are.
  public var keys: DocumentKeys
  /// Swift type names that the user chose, by Object.
  public var renames: [ObjectID: String]

  /// The defaults are those of the command line.
  public init(
    accessLevel: AccessLevel = .public,
    prefix: String = "",
    keys: DocumentKeys = .ids,
    renames: [ObjectID: String] = [:]
  ) {
    self.accessLevel = accessLevel
    self.prefix = prefix
    self.keys = keys
    self.renames = renames
  }
}

/// Why a text is no JSON, and where that shows.
public struct ConfigurationError: Error, Equatable {
  /// Where it shows.
  public var position: SourcePosition
  /// What is wrong, and what was expected.
  public var message: String

  /// The error as a finding in `file`.
  public func diagnostic(file: String) -> Diagnostic {
    Diagnostic(
      rule: ConfigurationRules.syntax.id, severity: ConfigurationRules.syntax.severity, file: file, position: position,
      message: message)
  }
}

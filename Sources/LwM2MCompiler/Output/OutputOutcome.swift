public import LwM2MDiagnostics

/// What came of an output folder.
public struct OutputOutcome: Sendable {
  /// How many files were written anew.
  public var written = 0
  /// How many were up to date.
  public var unchanged = 0
  /// How many that no longer belong were removed.
  public var removed = 0
  /// What went wrong.
  public var diagnostics: [Diagnostic] = []

  /// Adds what came of other folders.
  mutating func add(_ other: OutputOutcome) {
    written += other.written
    unchanged += other.unchanged
    removed += other.removed
    diagnostics += other.diagnostics
  }
}

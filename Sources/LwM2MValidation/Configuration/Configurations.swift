import LwM2MDiagnostics

/// The configurations of all files, each read once.
struct Configurations {
  /// What is wrong with them.
  private(set) var diagnostics: [Diagnostic] = []

  /// The finding as the configuration of its file has it, `nil` where that switches the rule off.
  mutating func apply(to diagnostic: Diagnostic) -> Diagnostic? {
    diagnostic
  }
}

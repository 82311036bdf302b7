public import LwM2MDiagnostics

/// What came of all paths.
public struct CheckedInputs: Sendable {
  /// The files with definitions, in the order in which they were found.
  public var files: [CheckedFile] = []
  /// What was found outside of definitions: paths that cannot be read, files that were passed over.
  public var pathDiagnostics: [Diagnostic] = []

  /// What came of no path.
  package init() {}

  /// All findings as they are to be reported, in reading order. A policy is about what is said of definitions: a path
  /// that cannot be read is an error under any.
  ///
  /// - Parameter others: further findings, which are reported whatever the policy.
  public func diagnostics(_ policy: SeverityPolicy, and others: [Diagnostic] = []) -> [Diagnostic] {
    var findings = pathDiagnostics
    for file in files where !file.diagnostics.isEmpty { findings += file.diagnostics.lazy.compactMap(policy.apply) }
    return (findings + others).sortedWithoutDuplicates()
  }

  /// Whether anything was found that keeps a definition from being used.
  public var hasErrors: Bool {
    pathDiagnostics.errorCount > 0 || !files.allSatisfy(\.isUsable)
  }

  /// How many definitions there are, versions and repetitions counted.
  public var definitionCount: Int {
    files.reduce(0) { $0 + $1.definitions.count }
  }
}

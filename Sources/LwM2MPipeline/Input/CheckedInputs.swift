public import LwM2MDiagnostics

/// What came of all paths.
public struct CheckedInputs: Sendable {
  /// The files with definitions, in the order in which they were found.
  public var files: [CheckedFile] = []
  /// What was found outside of definitions: paths that cannot be read, files that were passed over.
  public var pathDiagnostics: [Diagnostic] = []

  /// All findings as they are to be reported, in reading order. A policy is about what is said of definitions: a path
  /// that cannot be read is an error under any.
  public func diagnostics(_ policy: SeverityPolicy) -> [Diagnostic] {
    let findings = files.flatMap { file in file.diagnostics.compactMap(policy.apply) }
    return (pathDiagnostics + findings).sortedWithoutDuplicates()
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

extension CheckedInputs {
  /// Reads and checks files, on all cores.
  package init(_ inputs: [InputPath], compiler: Compiler, progress: Progress) {
    _ = read(inputs, compiler: compiler, progress: progress)
  }

  /// The same, beside what is here already; returns what came of each.
  package mutating func read(_ inputs: [InputPath], compiler: Compiler, progress: Progress) -> [FileOutcome] {
    progress.begin(inputs.count)
    let turnstile = Turnstile()
    let table = ContentTable()
    let outcomes = concurrentMap(inputs.count) { index in
      defer { progress.advance() }
      return FileOutcome(inputs[index], index: index, table: table, turnstile: turnstile, compiler: compiler)
    }
    collect(inputs, outcomes)
    return outcomes
  }

  /// Puts the outcomes together: a file that was reached twice counts once, one whose content was met in another takes
  /// over what was found there.
  private mutating func collect(_ inputs: [InputPath], _ outcomes: [FileOutcome]) {
    struct FileName: Hashable {
      var identity: FileStatus.Identity
      var baseName: String
    }
    var known: Set<FileName> = []
    for (input, outcome) in zip(inputs, outcomes) {
      if let identity = outcome.identity {
        guard known.insert(FileName(identity: identity, baseName: input.baseName)).inserted else { continue }
      }
      switch outcome.result {
      case .checked(let file): files.append(file)
      case .sameContent(let first):
        if case .checked(let file) = outcomes[first].result { files.append(file.renamed(input.path)) }
      case .notCompiled(let diagnostic): pathDiagnostics.append(diagnostic)
      }
    }
  }
}

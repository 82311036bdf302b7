import LwM2MDiagnostics
public import LwM2MPipeline

extension Compiler {
  /// Finds what `paths` lead to (files, folders, `-` for standard input), reads it and checks each file.
  public func checkInputs(_ paths: [String]) -> CheckedInputs {
    CheckedInputs(paths: paths, compiler: self, progress: progress)
  }
}

extension CheckedInputs {
  /// Reads and checks what `paths` lead to, on all cores.
  init(paths: [String], compiler: Compiler, progress: Progress) {
    let search = InputSearch(paths: paths)
    self.init()
    pathDiagnostics = search.diagnostics
    let outcomes = read(search.inputs, compiler: compiler, progress: progress)
    reportEmptyFolders(search, outcomes)
  }

  private mutating func read(_ inputs: [InputPath], compiler: Compiler, progress: Progress) -> [FileOutcome] {
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

  /// A folder that the user named and that holds no definition, not even one that cannot be read, is a mistake.
  private mutating func reportEmptyFolders(_ search: InputSearch, _ outcomes: [FileOutcome]) {
    var empty = Set(search.namedFolders)
    for (input, outcome) in zip(search.inputs, outcomes) {
      guard case .found(let folder) = input.origin, !outcome.isPassedOver else { continue }
      empty.remove(folder)
    }
    pathDiagnostics += search.namedFolders.filter(empty.contains).map { .noDefinitions(in: $0) }
  }
}

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
    self.init(pathDiagnostics: search.diagnostics)
    let outcomes = read(search.inputs, compiler: compiler, progress: progress)
    reportEmptyFolders(search, outcomes)
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

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
  /// Reads and checks what `paths` lead to, on all cores.
  init(paths: [String], compiler: Compiler, progress: Progress) {
    let search = InputSearch(paths: paths)
    let inputs = search.inputs
    pathDiagnostics = search.diagnostics
    progress.begin(inputs.count)

    let table = ContentTable()
    let outcomes = concurrentMap(inputs.count) { index in
      defer { progress.advance() }
      return FileOutcome(inputs[index], index: index, table: table, compiler: compiler)
    }
    collect(inputs, outcomes)
    reportEmptyFolders(search, outcomes)
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

extension CheckedInputs {
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

/// What came of one input.
private struct FileOutcome: Sendable {
  enum Result: Sendable {
    case checked(CheckedFile)
    case sameContent(index: Int)
    case notCompiled(Diagnostic)
  }

  var result: Result
  var identity: FileStatus.Identity?

  /// Whether the file was read and is XML of another kind.
  var isPassedOver: Bool {
    guard case .notCompiled(let diagnostic) = result else { return false }
    return diagnostic.severity == .note
  }

  init(_ input: InputPath, index: Int, table: ContentTable, compiler: Compiler) {
    do throws(ReadFailure) {
      let content = try input.read()
      identity = content.identity
      if case .found = input.origin {
        let kind = XMLSniffer.kind(of: content.bytes)
        guard kind == .definition else {
          result = .notCompiled(.passedOver(input.path, kind))
          return
        }
      }
      if let first = table.firstIndex(of: content.bytes, orInsert: index) {
        result = .sameContent(index: first)
      } else {
        result = .checked(compiler.check(content.bytes, fileName: input.path))
      }
    } catch {
      result = .notCompiled(.unreadable(input.path, because: error))
    }
  }
}

extension InputPath {
  fileprivate func read() throws(ReadFailure) -> FileContent {
    switch origin {
    case .named, .found: try FileDescriptor.readFile(at: path, limit: Compiler.largestInput)
    case .standardInput: try FileDescriptor(number: 0).readToEnd(limit: Compiler.largestInput)
    }
  }
}

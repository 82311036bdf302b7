public import LwM2MDiagnostics
public import LwM2MGenerators
public import LwM2MModel

/// What to generate for a build system.
public struct PairedRequest: Sendable {
  /// The definition files and the Swift files that they become.
  public var pairs: [FilePair]
  /// What the user chose about the files.
  public var options: GeneratorOptions
  /// Whether to compare only, and to write nothing.
  public var isCheck: Bool

  /// A request.
  public init(pairs: [FilePair], options: GeneratorOptions = GeneratorOptions(), isCheck: Bool = false) {
    self.pairs = pairs
    self.options = options
    self.isCheck = isCheck
  }
}

extension CheckedInputs {
  /// The same without the definitions that `isChosen` declines, and without the findings of files that hold no other.
  public func choosing(_ isChosen: (ObjectDefinition) -> Bool) -> CheckedInputs {
    var copy = self
    copy.files = files.map { file in
      var file = file
      let hadDefinitions = !file.definitions.isEmpty
      file.definitions = file.definitions.filter { isChosen($0.definition) }
      if hadDefinitions, file.definitions.isEmpty { file.diagnostics = [] }
      return file
    }
    return copy
  }
}

extension Compiler {
  /// Reads and checks the inputs of `pairs`.
  public func checkInputs(_ pairs: [FilePair]) -> CheckedInputs {
    let inputs = pairs.filter { $0.origin != .configuration }.map {
      InputPath(path: $0.input, origin: $0.origin == .named ? .named : .found(in: ""))
    }
    return CheckedInputs(inputs, compiler: self, progress: progress)
  }

  /// What is to be said of the definitions taken together: where they contradict each other, and how clashes of names
  /// were settled.
  public func findings(between inputs: CheckedInputs, options: GeneratorOptions) -> [Diagnostic] {
    let merged = merge(inputs.files)
    return merged.diagnostics + TypeNames(merged.set, options: options).notes
  }

  /// Generates every output of the request, unless there are errors: then nothing is written, so that the build after
  /// the repair compiles only what the repair changes.
  public func generate(_ request: PairedRequest, from inputs: CheckedInputs) -> GenerationReport {
    let merged = merge(inputs.files)
    let swift = SwiftGenerator(merged.set, options: request.options)
    var report = GenerationReport(
      definitionCount: merged.set.members.count, swiftFileCount: request.pairs.count,
      diagnostics: merged.diagnostics + swift.notes)
    guard !inputs.hasErrors, report.diagnostics.errorCount == 0 else { return report }

    let folders = Self.byFolder(request.pairs).map { folder, pairs in
      OutputFolder(path: folder, generators: [PairedFiles(pairs, from: inputs.files, merged, swift)])
    }
    report.outcome =
      OutputRun(
        folders: folders, isCheck: request.isCheck, keepsStale: false, progress: progress
      ).outcome
    report.diagnostics += report.outcome.diagnostics
    return report
  }

  /// The pairs by the folders of their outputs, in the order in which the folders appear.
  private static func byFolder(_ pairs: [FilePair]) -> [(folder: String, pairs: [FilePair])] {
    var folders: [(folder: String, pairs: [FilePair])] = []
    for pair in pairs {
      let folder = InputPath(path: pair.output, origin: .named).folder
      if let index = folders.firstIndex(where: { $0.folder == folder }) {
        folders[index].pairs.append(pair)
      } else {
        folders.append((folder, [pair]))
      }
    }
    return folders
  }
}

import LwM2MPipeline
public import LwM2MDiagnostics
public import LwM2MGenerators
import LwM2MJSONSchema

/// What to generate, and where.
public struct GenerationRequest: Sendable {
  /// The folder for Swift files, `nil` when none are wanted.
  public var swiftFolder: String?
  /// The folder for JSON Schemas, `nil` when none are wanted. It may be the same.
  public var jsonSchemaFolder: String?
  /// What the user chose about the files.
  public var options: GeneratorOptions
  /// Whether to compare only, and to write nothing.
  public var isCheck: Bool

  /// A request.
  public init(
    swiftFolder: String? = nil, jsonSchemaFolder: String? = nil, options: GeneratorOptions = GeneratorOptions(),
    isCheck: Bool = false
  ) {
    self.swiftFolder = swiftFolder
    self.jsonSchemaFolder = jsonSchemaFolder
    self.options = options
    self.isCheck = isCheck
  }
}

/// What came of a request.
public struct GenerationReport: Sendable {
  /// How many definitions were generated from.
  public var definitionCount: Int
  /// How many Swift files there are, written or up to date already.
  public var swiftFileCount = 0
  /// How many JSON Schemas there are, written or up to date already.
  public var jsonSchemaCount = 0
  /// What came of the folders, taken together.
  public var outcome = OutputOutcome()
  /// All findings beyond those of single files: between definitions, of the generators, with the folders.
  public var diagnostics: [Diagnostic] = []
}

extension Compiler {
  /// Generates what is asked for from checked inputs, and writes it.
  ///
  /// Files with errors are left out, and the rest is generated. As long as there are errors no file of an earlier run
  /// is removed: it may belong to a definition that only cannot be read at the moment.
  public func generate(_ request: GenerationRequest, from inputs: CheckedInputs) -> GenerationReport {
    let merged = merge(inputs.files)
    let hasErrors = inputs.hasErrors || merged.diagnostics.errorCount > 0
    var report = GenerationReport(definitionCount: merged.set.members.count, diagnostics: merged.diagnostics)

    var outputs: [(folder: String, generator: any Generator)] = []
    if let folder = request.swiftFolder {
      let generator = SwiftGenerator(merged.set, options: request.options)
      report.diagnostics += generator.notes
      report.swiftFileCount = generator.fileCount
      outputs.append((folder, generator))
    }
    if let folder = request.jsonSchemaFolder {
      let generator = JSONSchemaGenerator(merged.set, options: request.options)
      report.jsonSchemaCount = generator.fileCount
      outputs.append((folder, generator))
    }

    let run = OutputRun(
      folders: Self.byFolder(outputs), isCheck: request.isCheck, keepsStale: hasErrors, progress: progress)
    report.outcome = run.outcome
    report.diagnostics += run.outcome.diagnostics
    return report
  }

  /// Outputs that go into the same folder are written together: they share a list of what was generated.
  private static func byFolder(
    _ outputs: [(folder: String, generator: any Generator)]
  ) -> [OutputFolder] {
    var folders: [OutputFolder] = []
    for (path, generator) in outputs {
      if let index = folders.firstIndex(where: { OutputFolder.isSame($0.path, path) }) {
        folders[index].generators.append(generator)
      } else {
        folders.append(OutputFolder(path: path, generators: [generator]))
      }
    }
    return folders
  }
}

import LwM2MCommandLine
import ArgumentParser
import LwM2MCompiler
import LwM2MComparison
import LwM2MDiagnostics
import LwM2MJSON
import LwM2MReports

/// `lwm2mc diff`
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two definitions, and which version that needs.",
    discussion: """
      OLD and NEW are files, or folders with the definitions of many objects. Each change is shown with its place and \
      classed by the versioning rules of LwM2M Core as none, minor or major. It is an error when NEW bears a lower version \
      than its changes need.

      With --history, the paths hold several versions of objects, and each is compared with the one before.

      Examples:
        lwm2mc diff version_history/3303-1_0.xml 3303.xml
        lwm2mc diff --format markdown registry-before registry-after
        lwm2mc diff --history --misfits lwm2m-registry
      """)

  @Argument(
    help: ArgumentHelp("The definition as it was and as it is; with --history, any number of paths.", valueName: "path")
  )
  var paths: [String]

  @Flag(help: "Compare the versions of each object in the paths with each other.")
  var history = false

  @Flag(help: "Print only a table in Markdown of the versions whose number does not fit their changes.")
  var misfits = false

  @Option(help: "How changes are printed: text, json or markdown.")
  var format = Format.text

  @Flag(name: .shortAndLong, help: "Print no notes and no counts.")
  var quiet = false

  /// How changes are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// For programs.
    case json
    /// For pull requests.
    case markdown
  }

  func validate() throws {
    guard history || paths.count == 2 else {
      throw ValidationError("Name two paths: the definition as it was, and as it is. Or compare a history: --history.")
    }
    guard Set(paths).count == paths.count else { throw ValidationError("A path is named twice.") }
  }

  func run() throws {
    let sides = history ? [paths] : paths.map { [$0] }
    let inputs = sides.map { Compiler().checkInputs($0) }
    let unusable = inputs.flatMap { $0.diagnostics(SeverityPolicy(rules: Compiler.rules)) }.filter {
      $0.severity == .error
    }
    // What cannot be read is not gone, and says nothing of changes.
    let isWhole = unusable.isEmpty
    let subject = DiffSubject(
      inputs.map(\.filedDefinitions), isHistory: history,
      areFiles: zip(paths, inputs).allSatisfy { $0 == "-" || $1.files.first?.path == $0 })
    let report = ComparisonReport(
      subject.pairs, added: isWhole ? subject.added : [], removed: isWhole ? subject.removed : [],
      texts: SourceTexts(of: inputs.flatMap(\.files)), severity: .error)
    try print(report, summary: isWhole ? subject.summary : nil)
    let remarks = subject.diagnostics.filter { isWhole || $0.severity > .note }
    let findings = (unusable + remarks + report.findings).sortedWithoutDuplicates()
    try Console.errors.write(quiet ? findings.filter { $0.severity > .note } : findings)
    if findings.errorCount > 0 { throw ExitCode.failure }
  }

  private func print(_ report: ComparisonReport, summary: String?) throws {
    let output = Console.output
    guard !misfits else { return try output.write(report.misfits) }
    switch format {
    case .text: try output.write(report.text(style: output.style))
    case .json: try output.write(report.json.indentedText + "\n")
    case .markdown: try output.write(report.markdown)
    }
    guard let summary, !quiet, format == .text else { return }
    try Console.errors.write(summary + "\n")
  }
}

extension CheckedInputs {
  /// The definitions that can be used, with their files.
  fileprivate var filedDefinitions: [FiledDefinition] {
    files.filter(\.isUsable).flatMap { file in
      file.definitions.map { FiledDefinition($0.definition, file: file.path) }
    }
  }
}

public import ArgumentParser
import LwM2MCommandLine
import LwM2MCompiler
import LwM2MDiagnostics
public import LwM2MGenerators

/// `lwm2mc generate`
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Generate Swift and JSON Schema from definitions.",
    discussion: """
      Files are replaced only when their content changes, and removed when their definition is gone; no other file in \
      a folder is touched. A definition with errors is left out, the others are generated, and the exit code is 1; \
      files of earlier runs then stay. Findings go to standard error.

      Examples:
        lwm2mc generate models --swift Sources/Objects --access-level internal
        lwm2mc generate models --json-schema schemas --check
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("Write Swift files into this folder.", valueName: "dir"))
  var swift: String?

  @Option(help: ArgumentHelp("Write JSON Schemas (draft 2020-12) into this folder.", valueName: "dir"))
  var jsonSchema: String?

  @Option(help: "How visible generated Swift declarations are: public, package or internal.")
  var accessLevel = GeneratorOptions.AccessLevel.public

  @Option(help: "What the name of every generated Swift type begins with.")
  var prefix = ""

  @Option(help: "What the keys of JSON documents are: ids or names.")
  var keys = GeneratorOptions.DocumentKeys.ids

  @Flag(help: "Write nothing; fail if the files on the disk differ from what would be written.")
  var check = false

  func validate() throws {
    guard swift != nil || jsonSchema != nil else {
      throw ValidationError("Nothing to generate. Name a folder: --swift <dir> or --json-schema <dir>, or both.")
    }
    guard swift != "", jsonSchema != "" else { throw ValidationError("The name of a folder is empty.") }
    guard Self.canBeginTypeName(prefix) else {
      throw ValidationError(
        "The prefix '\(prefix)' cannot begin the name of a Swift type. Use letters, digits and _, a letter first.")
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    let options = GeneratorOptions(accessLevel: accessLevel, prefix: prefix, keys: keys)
    let request = GenerationRequest(
      swiftFolder: swift, jsonSchemaFolder: jsonSchema, options: options, isCheck: check)
    let (inputs, report) = input.withCompiler { compiler in
      let inputs = compiler.checkInputs(input.paths)
      return (inputs, compiler.generate(request, from: inputs))
    }
    // The process ends soon: taking it all apart, string by string, would only delay that.
    _ = Unmanaged.passRetained(Kept(inputs))
    let policy = SeverityPolicy(rules: Compiler.rules)
    let findings = inputs.diagnostics(policy, and: report.diagnostics)
    try Console.errors.write(input.shown(findings))
    if !input.quiet { try Console.errors.write(summary(report, since: start) + "\n") }
    if findings.errorCount > 0 { throw ExitCode.failure }
  }

  /// `420 objects: 420 Swift files and 421 JSON Schemas, 3 written, 838 up to date, 1 removed`.
  private func summary(_ report: GenerationReport, since start: ContinuousClock.Instant) -> String {
    var files: [String] = []
    if swift != nil { files.append(Count.of(report.swiftFileCount, "Swift file")) }
    if jsonSchema != nil { files.append(Count.of(report.jsonSchemaCount, "JSON Schema")) }
    var parts = [files.joined(separator: " and ")]
    let outcome = report.outcome
    if outcome.written > 0 { parts.append("\(outcome.written) written") }
    if outcome.unchanged > 0 { parts.append("\(outcome.unchanged) up to date") }
    if outcome.removed > 0 { parts.append("\(outcome.removed) removed") }
    let time = Console.errors.isTerminal ? " in " + Self.seconds(ContinuousClock.now - start) : ""
    return Count.of(report.definitionCount, "object") + ": " + parts.joined(separator: ", ") + time
  }

  private static func seconds(_ duration: Duration) -> String {
    let hundredths = duration.components.seconds * 100 + duration.components.attoseconds / 10_000_000_000_000_000
    let digits = String(hundredths % 100)
    return "\(hundredths / 100).\(digits.utf8.count == 1 ? "0" : "")\(digits) s"
  }

  private static func canBeginTypeName(_ prefix: String) -> Bool {
    guard let first = prefix.first else { return true }
    return (first.isLetter || first == "_") && prefix.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }
}

/// Holds a value to the end of the process.
private final class Kept<Value> {
  private let value: Value

  init(_ value: Value) {
    self.value = value
  }
}

extension GeneratorOptions.AccessLevel: ExpressibleByArgument {}
extension GeneratorOptions.DocumentKeys: ExpressibleByArgument {}

import ArgumentParser
import LwM2MCommandLine
import LwM2MCompiler
import LwM2MDescriptions
import LwM2MDiagnostics
import LwM2MJSON

/// `lwm2mc describe`
struct Describe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Show what definitions say: as a table, or all of it as JSON.",
    discussion: """
      JSON is an array with an object for each definition. Findings go to standard error.

      Example:
        lwm2mc describe models/ipso/3303.xml
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "How definitions are printed: text or json.")
  var format = OutputFormat.text

  func run() throws {
    let inputs = input.withCompiler { $0.checkInputs(input.paths) }
    let definitions = inputs.files.flatMap(\.definitions).map(\.definition)
    switch format {
    case .text:
      let width = Console.output.width
      try Console.output.write(definitions.map { $0.table(width: width) }.joined(separator: "\n"))
    case .json:
      try Console.output.write(JSONValue.array(definitions.map(\.json)).indentedText + "\n")
    }
    let findings = inputs.diagnostics(SeverityPolicy(rules: Compiler.rules)).filter { $0.severity == .error }
    try Console.errors.write(findings)
    if !findings.isEmpty { throw ExitCode.failure }
  }
}

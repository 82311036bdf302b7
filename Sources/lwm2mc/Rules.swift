import ArgumentParser
import LwM2MCompiler
import LwM2MDescriptions
import LwM2MDiagnostics

/// `lwm2mc rules`
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List every rule, with its purpose and severity.",
    discussion: """
      Structural rules say what a schema could say as well: `validate --strict` makes their findings errors, and \
      `validate --structure-only` reports nothing else.

      Example:
        lwm2mc rules --format json
      """)

  @Option(help: "How rules are printed: text or json.")
  var format = OutputFormat.text

  func run() throws {
    switch format {
    case .text: try Console.output.write(RuleList.table(Compiler.rules, width: Console.output.width))
    case .json: try Console.output.write(RuleList.json(Compiler.rules).indentedText + "\n")
    }
  }
}

import ArgumentParser
import LwM2MCommandLine
import LwM2MCompiler
import LwM2MDescriptions
import LwM2MJSON
import LwM2MValidation

/// `lwm2mc rules`
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List every rule, with its purpose and severity.",
    discussion: """
      Structural rules say what a schema could say as well: `validate --strict` makes their findings errors, and \
      `validate --structure-only` reports nothing else.

      Examples:
        lwm2mc rules --format json
        lwm2mc rules --format markdown > Documentation/Rules.md
      """)

  @Option(help: "How rules are printed: text, json or markdown.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case markdown
  }

  func run() throws {
    switch format {
    case .text: try Console.output.write(RuleList.table(Validator.rules, width: Console.output.width))
    case .json: try Console.output.write(RuleList.json(Validator.rules).indentedText + "\n")
    case .markdown: try Console.output.write(RuleReference.markdown)
    }
  }
}

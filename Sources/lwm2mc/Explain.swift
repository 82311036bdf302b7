import LwM2MCommandLine
import ArgumentParser
import LwM2MValidation

/// `lwm2mc explain`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a rule, or a code of OMA's validator, means: why, with an example wrong and right.",
    discussion: """
      Examples:
        lwm2mc explain known-unit
        lwm2mc explain 463
      """)

  @Argument(help: ArgumentHelp("A rule's name, or a code of OMA's validator.", valueName: "rule or code"))
  var subject: String

  func validate() throws {
    guard RuleExplainer.text(for: subject) != nil else { throw ValidationError(RuleExplainer.unknown(subject)) }
  }

  func run() throws {
    if let text = RuleExplainer.text(for: subject) { try Console.output.write(text) }
  }
}

import ArgumentParser
import LwM2MCommandLine
import LwM2MCompiler
import LwM2MDiagnostics

/// `lwm2mc validate`
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check definitions, and say what is wrong with them.",
    discussion: """
      Findings go to standard output, one a line: 3303.xml:12:5: error: ... [rule]. `lwm2mc rules` lists the rules.

      Example:
        lwm2mc validate --strict models 3303.xml
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Make every deviation from OMA's schemas an error.")
  var strict = false

  @Flag(help: "Report only what a schema could check.")
  var structureOnly = false

  @Option(help: "How findings are printed: text or json.")
  var format = OutputFormat.text

  func run() throws {
    let inputs = input.withCompiler { $0.checkInputs(input.paths) }
    let merged = Compiler().merge(inputs.files)
    let policy = SeverityPolicy(rules: Compiler.rules, isStrict: strict, isStructureOnly: structureOnly)
    let relations = merged.diagnostics.compactMap(policy.apply)
    let findings = input.shown((inputs.diagnostics(policy) + relations).sortedWithoutDuplicates())
    switch format {
    case .text: try Console.output.write(findings)
    case .json: try Console.output.write(findings.jsonText)
    }
    if !input.quiet, format == .text || Console.errors.isTerminal {
      let subject = Count.of(inputs.definitionCount, "object") + " in " + Count.of(inputs.files.count, "file")
      try Console.errors.write(subject + ": " + Count.findings(findings) + "\n")
    }
    if findings.errorCount > 0 { throw ExitCode.failure }
  }
}

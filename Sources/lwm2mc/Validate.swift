import ArgumentParser
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MValidation

/// `lwm2mc validate`
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check definitions, and say what is wrong with them.",
    discussion: """
      Findings go to standard output, one a line: 3303.xml:12:5: error: ... [rule]. `lwm2mc rules` lists the rules, \
      `lwm2mc explain` tells what one means. A file .lwm2m-validate.json in the folder of a definition or above switches \
      rules off; <!-- lwm2mc:disable rule --> beside an element silences one finding.

      Examples:
        lwm2mc validate --strict models 3303.xml
        lwm2mc validate --profile oma-submission lwm2m-registry
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var rules: RuleOptions

  @Flag(help: "Make every deviation from OMA's schemas an error.")
  var strict = false

  @Flag(help: "Report only what a schema could check.")
  var structureOnly = false

  @Option(help: "How findings are printed: text or json.")
  var format = OutputFormat.text

  func run() throws {
    let policy = SeverityPolicy(
      rules: Validator.rules, profile: rules.profile, isStrict: strict, isStructureOnly: structureOnly)
    let report = input.withProgress { progress in
      let validator = Validator(
        policy: policy, commonPath: rules.common, indexPath: rules.index, progress: progress)
      return validator.validate(input.paths)
    }
    let inputs = report.inputs
    let findings = input.shown(report.diagnostics)
    switch format {
    case .text: try Console.output.write(findings)
    case .json: try Console.output.write(findings.jsonText)
    }
    if !input.quiet, format == .text || Console.errors.isTerminal {
      let subject = Count.of(inputs.definitionCount, "object") + " in " + Count.of(inputs.files.count, "file")
      try Console.errors.write(subject + ": " + Count.findings(findings) + "\n")
      for gap in report.notChecked { try Console.errors.write("not checked: \(gap)\n") }
    }
    if findings.errorCount > 0 { throw ExitCode.failure }
  }
}

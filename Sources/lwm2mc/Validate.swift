import ArgumentParser
import LwM2MCommandLine
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MFixing
import LwM2MReports
import LwM2MValidation

/// `lwm2mc validate`
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check definitions, and say what is wrong with them.",
    discussion: """
      Findings go to standard output, one a line: 3303.xml:12:5: error: ... [rule]. `lwm2mc rules` lists the rules, \
      `lwm2mc explain` tells what one means. A file .lwm2m-validate.json in the folder of a definition or above switches \
      rules off; <!-- lwm2mc:disable rule --> beside an element silences one finding.

      With --fix, findings with one right answer are put right in the files, byte by byte, and what is left is reported. \
      Several versions of an object are compared as `lwm2mc diff` does.

      Examples:
        lwm2mc validate --strict models 3303.xml
        lwm2mc validate --fix 3303.xml
        lwm2mc validate --profile oma-submission lwm2m-registry
        lwm2mc validate --format sarif --baseline known.json models > findings.sarif
      """)

  @OptionGroup var input: InputOptions

  @OptionGroup var rules: RuleOptions

  @Flag(help: "Make every deviation from OMA's schemas an error.")
  var strict = false

  @Flag(help: "Report only what a schema could check.")
  var structureOnly = false

  @Flag(help: "Put right in the files what has one right answer, and report what is left.")
  var fix = false

  @OptionGroup var report: ReportOptions

  func validate() throws {
    guard !fix || !input.paths.contains("-") else {
      throw ValidationError("Standard input cannot be fixed. Name a file.")
    }
  }

  func run() throws {
    let validator = Validator(
      policy: SeverityPolicy(
        rules: Validator.rules, profile: rules.profile, isStrict: strict, isStructureOnly: structureOnly),
      commonPath: rules.common, indexPath: rules.index)
    let baseline = report.readBaseline()
    var result = validate(by: validator)
    var fixes = FixSummary()
    // Without its baseline there is no telling what is new and to be fixed.
    if fix, baseline.diagnostics.isEmpty { result = applyFixes(to: result, validator, baseline.known, &fixes) }
    let (reported, remarks) = report.apply(
      to: baseline.diagnostics + result.diagnostics + fixes.diagnostics, baseline.known)
    let findings = input.shown(reported)
    try report.format.print(findings, texts: SourceTexts(of: result.inputs.files))
    try summarize(result, findings, remarks: (fix ? [fixes.remark] : []) + remarks)
    if findings.errorCount > 0 { throw ExitCode.failure }
  }

  private func validate(by validator: Validator) -> ValidationReport {
    input.withProgress { progress in
      var validator = validator
      validator.progress = progress
      return validator.validate(input.paths)
    }
  }

  /// Fixes until nothing is left that can be fixed: what files say of each other may need another round. What the baseline
  /// knows is not reported, and stays.
  private func applyFixes(
    to first: ValidationReport, _ validator: Validator, _ baseline: Baseline?, _ summary: inout FixSummary
  ) -> ValidationReport {
    func new(_ findings: [Diagnostic]) -> [Diagnostic] { baseline?.newFindings(in: findings).new ?? findings }
    var result = first
    for _ in 0..<FixSummary.mostRounds {
      let units = result.units
      let run = FixRun(new(result.diagnostics)) { new(validator.findings(in: $1, file: $0, units: units)) }
      summary.add(run)
      if run.files.isEmpty { break }
      result = validate(by: validator)
    }
    return result
  }

  private func summarize(_ result: ValidationReport, _ findings: [Diagnostic], remarks: [String]) throws {
    guard !input.quiet, report.format == .text || Console.errors.isTerminal else { return }
    let inputs = result.inputs
    let subject = Count.of(inputs.definitionCount, "object") + " in " + Count.of(inputs.files.count, "file")
    for remark in remarks { try Console.errors.write(remark + "\n") }
    try Console.errors.write(subject + ": " + Count.findings(findings) + "\n")
    for gap in result.notChecked { try Console.errors.write("not checked: \(gap)\n") }
  }
}

import LwM2MCommandLine
import ArgumentParser
import LwM2MDiagnostics
import LwM2MReports

/// How findings are reported, and which.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How findings are printed: text; json; sarif, for code scanning; github, for workflows; or oma, the registry's table."
    ))
  var format = FindingFormat.text

  @Option(help: ArgumentHelp("Report only findings that are not in this file.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write the findings into this file, for --baseline, instead of reporting them.", valueName: "file"))
  var writeBaseline: String?

  func validate() throws {
    guard baseline == nil || writeBaseline == nil else {
      throw ValidationError("Use either --baseline or --write-baseline. To renew a baseline, write it again.")
    }
    guard baseline != "", writeBaseline != "" else { throw ValidationError("The name of a file is empty.") }
  }

  /// The baseline, `nil` where there is none to use, and what is wrong with it.
  func readBaseline() -> (known: Baseline?, diagnostics: [Diagnostic]) {
    guard let baseline else { return (nil, []) }
    var diagnostics: [Diagnostic] = []
    let known = BaselineFile.read(baseline, diagnostics: &diagnostics)
    return (known, diagnostics)
  }

  /// The findings that are to be reported, and what is to be said of baselines.
  func apply(to findings: [Diagnostic], _ known: Baseline?) -> (findings: [Diagnostic], remarks: [String]) {
    if let writeBaseline { return write(findings, to: writeBaseline) }
    guard let baseline, let known else { return (findings, []) }
    let (new, goneCount) = known.newFindings(in: findings)
    var remarks = ["\(Count.of(findings.count - new.count, "finding")) known from \(baseline)"]
    if goneCount > 0 {
      remarks.append("\(Count.of(goneCount, "finding")) of \(baseline) no longer there; write it again")
    }
    return (new, remarks)
  }

  private func write(_ findings: [Diagnostic], to path: String) -> (findings: [Diagnostic], remarks: [String]) {
    var baseline = Baseline(path: path)
    for finding in findings where Baseline.canHold(finding) { baseline.add(finding) }
    let others = findings.filter { !Baseline.canHold($0) }
    // What could not be read would be missing in it, and what a configuration was to say.
    if others.errorCount > 0 { return (others, ["\(path) is not written: correct the errors first"]) }
    if let failure = BaselineFile.write(baseline, to: path) { return ([failure] + others, []) }
    return (others, ["\(Count.of(baseline.count, "finding")) written to \(path)"])
  }
}

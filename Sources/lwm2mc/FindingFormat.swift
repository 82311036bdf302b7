import LwM2MCommandLine
import ArgumentParser
import LwM2MDiagnostics
import LwM2MJSON
import LwM2MReports
import LwM2MValidation

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  /// One a line as compilers print them; on a terminal with the line of the file.
  case text
  /// An array of objects.
  case json
  /// SARIF 2.1.0, for code scanning and editors.
  case sarif
  /// Workflow commands, which GitHub shows beside the changed lines.
  case github
  /// The table of the public registry's maintainers.
  case oma

  /// Prints findings to standard output; `texts` are those of the files that they are about.
  func print(_ findings: [Diagnostic], texts: SourceTexts) throws {
    let output = Console.output
    switch self {
    case .text where output.isTerminal:
      try output.write(FindingText.text(of: findings, texts: texts, style: output.style, width: output.width))
    case .text: try output.write(findings)
    case .json: try output.write(findings.jsonText)
    case .sarif: try output.write(Self.sarifLog.json(of: findings, texts: texts).indentedText + "\n")
    case .github: try output.write(GitHubAnnotations.text(of: findings))
    case .oma: try output.write(OMATable.text(of: findings))
    }
  }

  private static var sarifLog: SARIFLog {
    SARIFLog(
      tool: SARIFLog.Tool(name: "lwm2mc", version: Version.text), rules: Validator.rules)
  }
}

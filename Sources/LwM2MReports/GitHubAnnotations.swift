import LwM2MVocabulary
public import LwM2MDiagnostics

/// Findings as GitHub's workflow commands, which show them beside the changed lines of a pull request:
/// `::error file=3303.xml,line=12,col=5,title=known-unit::message`.
///
/// Source: GitHub's documentation, "Workflow commands for GitHub Actions".
public enum GitHubAnnotations {
  /// One command a line.
  public static func text(of findings: [Diagnostic]) -> String {
    findings.map { command(for: $0) + "\n" }.joined()
  }

  private static func command(for finding: Diagnostic) -> String {
    var properties: [String] = []
    if let file = finding.file { properties.append("file=" + property(file)) }
    if let position = finding.position { properties.append("line=\(position.line),col=\(position.column)") }
    properties.append("title=" + property(finding.rule.rawValue))
    let message = escaped(finding.message, ["%": "%25", "\r": "%0D", "\n": "%0A"]).escapingControlCharacters
    return "::\(level(finding.severity)) \(properties.joined(separator: ","))::\(message)"
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  private static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"]).escapingControlCharacters
  }

  private static func escaped(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let escape = escapes[scalar] { result += escape } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}

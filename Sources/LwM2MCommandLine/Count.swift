package import LwM2MDiagnostics

/// Numbers in words.
package enum Count {
  /// `1 object`, `2 objects`, `2 entries`.
  package static func of(_ count: Int, _ noun: String) -> String {
    if count == 1 { return "1 \(noun)" }
    return noun.hasSuffix("y") ? "\(count) \(noun.dropLast())ies" : "\(count) \(noun)s"
  }

  /// `no errors, 2 warnings`.
  package static func findings(_ findings: [Diagnostic]) -> String {
    let errors = findings.errorCount
    let warnings = findings.warningCount
    return (errors == 0 ? "no errors" : of(errors, "error")) + (warnings == 0 ? "" : ", " + of(warnings, "warning"))
  }
}

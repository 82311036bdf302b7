package import LwM2MDiagnostics

/// Numbers in words.
package enum Count {
  /// `1 object`, `2 objects`.
  package static func of(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `no errors, 2 warnings`.
  package static func findings(_ findings: [Diagnostic]) -> String {
    let errors = findings.errorCount
    let warnings = findings.warningCount
    return (errors == 0 ? "no errors" : of(errors, "error")) + (warnings == 0 ? "" : ", " + of(warnings, "warning"))
  }
}

import LwM2MCompiler
import LwM2MDiagnostics

extension Diagnostic {
  /// A file that stays as it is.
  static func unfixable(_ file: String, because reason: String) -> Diagnostic {
    Diagnostic(
      rule: CompilerRules.fixableFile.id, severity: CompilerRules.fixableFile.severity, file: file,
      message: "its findings are not fixed: \(reason)")
  }

  /// A finding that stays.
  static func unfixed(_ finding: Diagnostic) -> Diagnostic {
    Diagnostic(
      rule: CompilerRules.harmlessFix.id, severity: CompilerRules.harmlessFix.severity, file: finding.file,
      position: finding.position,
      message: "this finding of \(finding.rule) is not fixed, since its fix would make another; change it by hand",
      subject: finding.subject)
  }
}

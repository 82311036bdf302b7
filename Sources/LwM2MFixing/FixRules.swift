public import LwM2MDiagnostics

/// What may be found while fixes are applied.
public enum FixRules {
  /// All of them.
  public static let all: [RuleDescription] = [fixableFile, harmlessFix]

  static let fixableFile = RuleDescription(
    id: "fixable-file", severity: .error,
    purpose: "With --fix, a file with fixes can be written, and its text put back into its encoding as it was.")
  static let harmlessFix = RuleDescription(
    id: "harmless-fix", severity: .note,
    purpose: "With --fix, no fix makes another finding, and none needs a character that the file's encoding lacks.")
}

extension Diagnostic {
  /// A file that stays as it is.
  static func unfixable(_ file: String, because reason: String) -> Diagnostic {
    Diagnostic(
      rule: FixRules.fixableFile.id, severity: FixRules.fixableFile.severity, file: file,
      message: "its findings are not fixed: \(reason)")
  }

  /// A finding that stays.
  static func unfixed(_ finding: Diagnostic) -> Diagnostic {
    Diagnostic(
      rule: FixRules.harmlessFix.id, severity: FixRules.harmlessFix.severity, file: finding.file,
      position: finding.position,
      message: "this finding of \(finding.rule) is not fixed, since its fix would make another; change it by hand",
      subject: finding.subject)
  }
}

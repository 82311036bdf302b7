/// Which rules are asked, and how grave their findings are.
public enum RuleProfile: String, CaseIterable, Sendable {
  /// For people who write Objects for themselves: everything but what only the public registry wants.
  case `default`
  /// For a pull request to the public registry: what OMA's own validator has a code for, as errors.
  case omaSubmission = "oma-submission"
  /// Everything, and every warning is an error.
  case strict

  /// The finding as this profile reports it, `nil` when it does not.
  ///
  /// What leaves a definition without a clear meaning is an error in every profile. For a submission a note stays a
  /// note: a code that the published registry itself does not keep; and `272`, a file that its schema refuses, stays a
  /// warning, since OMA's validator lets most such files pass.
  func apply(to diagnostic: Diagnostic, isForSubmission: Bool) -> Diagnostic? {
    var result = diagnostic
    switch self {
    case .default:
      return isForSubmission ? nil : diagnostic
    case .omaSubmission:
      guard diagnostic.omaCode != nil else { return diagnostic.severity == .error ? diagnostic : nil }
      if diagnostic.severity == .warning, diagnostic.omaCode != "272" { result.severity = .error }
    case .strict:
      if diagnostic.severity == .warning { result.severity = .error }
    }
    return result
  }
}

import LwM2MDiagnostics

/// What a configuration makes of a rule.
enum RuleLevel: String, CaseIterable, Sendable {
  case off
  case note
  case warning
  case error

  /// The severity of its findings, `nil` when there are none.
  var severity: Severity? { Severity(rawValue: rawValue) }
}

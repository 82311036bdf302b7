import LwM2MDiagnostics

/// What validation itself may find: with silencers.
enum ValidationRules {
  /// All of them.
  static let all: [RuleDescription] = [unusedSilencer]

  static let unusedSilencer = RuleDescription(
    id: "unused-silencer", severity: .warning,
    purpose: "A comment lwm2mc:disable silences a finding of a rule that there is.",
    explanation: RuleExplanation(
      why: "A silencer that is left behind hides the next fault at its place. Errors cannot be silenced.",
      wrong: "<Units>Cel</Units> <!-- lwm2mc:disable known-unit -->",
      right: "<Units>Dobson</Units> <!-- lwm2mc:disable known-unit -->"))
}

import LwM2MDiagnostics

/// What validation itself may find: with configurations and silencers.
enum ValidationRules {
  /// All of them.
  static let all: [RuleDescription] = [configuration, unusedSilencer]

  static let configuration = RuleDescription(
    id: "configuration", severity: .error,
    purpose: "A file .lwm2m-validate.json is JSON with the known keys, and names rules that there are.",
    explanation: RuleExplanation(why: "A rule that is spelled wrong is switched off nowhere, and nobody notices."))
  static let unusedSilencer = RuleDescription(
    id: "unused-silencer", severity: .warning,
    purpose: "A comment lwm2mc:disable silences a finding of a rule that there is.",
    explanation: RuleExplanation(
      why: "A silencer that is left behind hides the next fault at its place. Errors cannot be silenced.",
      wrong: "<Units>Cel</Units> <!-- lwm2mc:disable known-unit -->",
      right: "<Units>Dobson</Units> <!-- lwm2mc:disable known-unit -->"))
}

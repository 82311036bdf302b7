/// What may be found in a configuration file.
public enum ConfigurationRules {
  /// All of them, in the order in which reading meets them.
  public static let all: [RuleDescription] = [unreadable, syntax, key, value]

  static let unreadable = RuleDescription(
    id: "configuration-unreadable", severity: .error, purpose: "A configuration file can be read.",
    explanation: RuleExplanation(
      why: "A configuration that cannot be read has no effect."))
  static let syntax = RuleDescription(
    id: "configuration-syntax", severity: .error,
    purpose: "A configuration file is JSON; comments and trailing commas are allowed.",
    source: "RFC 8259",
    explanation: RuleExplanation(
      why: "A configuration that cannot be read has no effect."))
  static let key = RuleDescription(
    id: "configuration-key", severity: .error, purpose: "A configuration file has known keys only, each once.",
    explanation: RuleExplanation(
      why: "A key that is spelled wrong has no effect, and nobody notices."))
  static let value = RuleDescription(
    id: "configuration-value", severity: .error, purpose: "A key of a configuration file has a value of its type.",
    explanation: RuleExplanation(
      why: "A value of the wrong type has no effect, and nobody notices."))
}

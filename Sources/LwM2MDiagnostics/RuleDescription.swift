/// What is known of a rule without running it: what `lwm2mc rules` and `lwm2mc explain` print.
public struct RuleDescription: Hashable, Sendable {
  /// The rule's stable name.
  public var id: RuleID
  /// The severity of its findings in the profile `default`, unless a finding has its own.
  public var severity: Severity
  /// Whether a schema could say the same: such findings are errors under `--strict` and are all that
  /// `--structure-only` reports.
  public var isStructural: Bool
  /// Whether it matters only to those who submit to the public registry: the profile `default` leaves it out.
  public var isForSubmission: Bool
  /// What it demands, in one line.
  public var purpose: String
  /// The codes of OMA's own validator that it corresponds to.
  public var omaCodes: [String]
  /// The specification that it follows, with its section; empty where good sense is all there is.
  public var source: String
  /// Why, with an example.
  public var explanation: RuleExplanation?

  /// A rule's description.
  public init(
    id: RuleID, severity: Severity, isStructural: Bool = false, isForSubmission: Bool = false, purpose: String,
    omaCodes: [String] = [], source: String = "", explanation: RuleExplanation? = nil
  ) {
    self.id = id
    self.severity = severity
    self.isStructural = isStructural
    self.isForSubmission = isForSubmission
    self.purpose = purpose
    self.omaCodes = omaCodes
    self.source = source
    self.explanation = explanation
  }
}

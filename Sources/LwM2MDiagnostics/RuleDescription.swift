/// What is known of a rule without running it: what `lwm2mc rules` prints.
public struct RuleDescription: Hashable, Sendable {
  /// The rule's stable name.
  public var id: RuleID
  /// The severity of its findings, unless the user asks for another.
  public var severity: Severity
  /// Whether a schema could say the same: such findings are errors under `--strict` and are all that
  /// `--structure-only` reports.
  public var isStructural: Bool
  /// What it demands, in one line.
  public var purpose: String
  /// The codes of OMA's own validator that it corresponds to.
  public var omaCodes: [String]

  /// A rule's description.
  public init(id: RuleID, severity: Severity, isStructural: Bool = false, purpose: String, omaCodes: [String] = []) {
    self.id = id
    self.severity = severity
    self.isStructural = isStructural
    self.purpose = purpose
    self.omaCodes = omaCodes
  }
}

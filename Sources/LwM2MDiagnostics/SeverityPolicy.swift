/// Which findings the user wants to see, and how grave they are to be.
public struct SeverityPolicy: Sendable {
  /// The rules that a schema could check as well.
  public var structuralRules: Set<RuleID>
  /// The rules that matter only to those who submit to the public registry.
  public var submissionRules: Set<RuleID>
  /// Which rules are asked at all.
  public var profile: RuleProfile
  /// Whether structural findings are errors.
  public var isStrict: Bool
  /// Whether only structural findings are reported.
  public var isStructureOnly: Bool

  /// A policy over the rules that these descriptions declare.
  public init(
    rules: [RuleDescription], profile: RuleProfile = .default, isStrict: Bool = false, isStructureOnly: Bool = false
  ) {
    self.structuralRules = Set(rules.lazy.filter(\.isStructural).map(\.id))
    self.submissionRules = Set(rules.lazy.filter(\.isForSubmission).map(\.id))
    self.profile = profile
    self.isStrict = isStrict
    self.isStructureOnly = isStructureOnly
  }

  /// The finding as it is to be reported, `nil` when it is not.
  public func apply(to diagnostic: Diagnostic) -> Diagnostic? {
    let isStructural = structuralRules.contains(diagnostic.rule)
    if isStructureOnly, !isStructural { return nil }
    let isForSubmission = submissionRules.contains(diagnostic.rule)
    guard var result = profile.apply(to: diagnostic, isForSubmission: isForSubmission) else { return nil }
    if isStrict, isStructural { result.severity = .error }
    return result
  }
}

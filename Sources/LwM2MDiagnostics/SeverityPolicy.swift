/// Which findings the user wants to see, and how grave they are to be.
public struct SeverityPolicy: Sendable {
  /// The rules that a schema could check as well.
  public var structuralRules: Set<RuleID>
  /// Whether structural findings are errors.
  public var isStrict: Bool
  /// Whether only structural findings are reported.
  public var isStructureOnly: Bool

  /// A policy over the rules that these descriptions declare.
  public init(rules: [RuleDescription], isStrict: Bool = false, isStructureOnly: Bool = false) {
    self.structuralRules = Set(rules.lazy.filter(\.isStructural).map(\.id))
    self.isStrict = isStrict
    self.isStructureOnly = isStructureOnly
  }

  /// The finding as it is to be reported, `nil` when it is not.
  public func apply(to diagnostic: Diagnostic) -> Diagnostic? {
    let isStructural = structuralRules.contains(diagnostic.rule)
    if isStructureOnly, !isStructural { return nil }
    guard isStrict, isStructural else { return diagnostic }
    var raised = diagnostic
    raised.severity = .error
    return raised
  }
}

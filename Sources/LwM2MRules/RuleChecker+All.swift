public import LwM2MEssentialRules

extension RuleChecker {
  /// A checker for all rules over the meaning of a definition, or those of another table, that also says what would put
  /// findings right.
  public init(rules: RuleTable = ObjectRules.table) {
    self.init(rules) { fix, text, offset in text.fix(fix, at: offset) }
  }
}

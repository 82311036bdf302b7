extension RuleChecker {
  /// A checker for all rules over the meaning of a definition.
  public init() {
    self.init(ObjectRules.table)
  }
}

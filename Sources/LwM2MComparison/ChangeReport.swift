import LwM2MVocabulary
import LwM2MDiagnostics

/// Collects the changes that rules find.
struct ChangeReport {
  /// What was found, in the order in which the rules went.
  private(set) var changes: [Change] = []
  /// The rule that the next changes are of.
  var rule: RuleID = ""
  /// The Resource that they are about.
  var resourceID: ResourceID?

  /// Adds a change.
  mutating func add(_ message: String, _ impact: Impact, from oldOffset: Int?, to newOffset: Int?) {
    changes.append(
      Change(
        rule: rule, impact: impact, resourceID: resourceID, message: message, oldOffset: oldOffset,
        newOffset: newOffset))
  }
}

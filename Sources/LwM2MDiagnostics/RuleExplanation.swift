/// Why a rule is there, and what it looks like to break and to keep it.
public struct RuleExplanation: Hashable, Sendable {
  /// What goes wrong where the rule is broken, in one to three sentences.
  public var why: String
  /// XML that breaks the rule: the elements that matter, or whole files, each behind a comment with its name.
  public var wrong: String
  /// The same XML as it should be.
  public var right: String

  /// An explanation. Examples may be empty where XML cannot show the fault.
  public init(why: String, wrong: String = "", right: String = "") {
    self.why = why
    self.wrong = wrong
    self.right = right
  }
}

import LwM2MDiagnostics

/// The reference page of all rules, which `lwm2mc rules --format markdown` prints.
public enum RuleReference {
  /// The page.
  public static var markdown: String {
    ([head] + groups.map(section) + [codes]).joined(separator: "\n")
  }

  private static let head = """
    # Rules

    `lwm2mc rules --format markdown` writes this page: change the rules, not the page.

    Profiles: `default` has all rules but those marked *submission*. `oma-submission` reports what OMA's own validator has
    a code for, as errors; notes stay notes, since the published registry does not keep those itself, and code 272 (refused
    by the XML schema) stays a warning, since OMA's validator lets most such files pass. `strict` has all rules, and
    warnings are errors. What leaves a definition without a clear meaning is an error in every profile.

    """

  /// The rules by what they look at.
  private static let groups: [(title: String, rules: [RuleDescription])] = [
    ("Definitions: reading and structure", Validator.rules.filter(\.isStructural)),
    ("Definitions: meaning", meaning),
    ("Definitions: what only the public registry asks for", Validator.submissionRules),
    ("Definitions and the tables of a registry", Validator.relationRules),
    ("Reusable resources: Common.xml", Validator.commonRules),
    ("Index: DDF.xml", Validator.indexRules),
    ("Versions of an object: what each change asks for", Validator.comparisonRules),
    ("Inputs, outputs and settings", Validator.rules.filter { !listed.contains($0.id) && !$0.isStructural }),
  ]

  private static let meaning = Validator.definitionRules

  private static let listed: Set<RuleID> = Set(
    (meaning + Validator.submissionRules + Validator.relationRules + Validator.commonRules + Validator.indexRules
      + Validator.comparisonRules)
      .map(\.id))

  private static func section(_ group: (title: String, rules: [RuleDescription])) -> String {
    (["## \(group.title)\n"] + group.rules.map(entry)).joined(separator: "\n")
  }

  private static func entry(_ rule: RuleDescription) -> String {
    var facts = [rule.severity.rawValue]
    if rule.isForSubmission { facts.append("submission") }
    if !rule.omaCodes.isEmpty { facts.append("OMA " + rule.omaCodes.joined(separator: ", ")) }
    var text = "### \(rule.id)\n\n*\(facts.joined(separator: "; "))* \(rule.purpose)\n"
    guard let explanation = rule.explanation else { return text }
    text += "\n\(explanation.why)\n"
    if !explanation.wrong.isEmpty { text += "\nWrong:\n\n```xml\n\(explanation.wrong)\n```\n" }
    if !explanation.right.isEmpty { text += "\nRight:\n\n```xml\n\(explanation.right)\n```\n" }
    if !rule.source.isEmpty { text += "\nSource: \(rule.source).\n" }
    return text
  }

  /// The codes of OMA's validator with the rules that stand for them.
  private static var codes: String {
    let rows = OfficialCode.all.map { code in
      let rules = Validator.rules.filter { $0.omaCodes.contains(code.number) }.map { "`\($0.id)`" }
      let limit = code.reasonNotChecked.map { (rules.isEmpty ? "not checked: " : "; in part: ") + $0 } ?? ""
      let how = rules.joined(separator: ", ") + limit
      return "| \(code.number) | \(code.element) | \(code.meaning) | \(how) |"
    }
    let head = ["## Codes of OMA's validator", "", "| Code | On | Meaning | Rule |", "| --- | --- | --- | --- |"]
    return (head + rows).joined(separator: "\n") + "\n"
  }
}

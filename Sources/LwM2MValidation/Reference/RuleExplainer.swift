import LwM2MDiagnostics

/// What `lwm2mc explain` prints.
public enum RuleExplainer {
  /// What a rule or a code of OMA's validator means; `nil` when there is none of that name.
  public static func text(for subject: String) -> String? {
    let subject = subject.split(whereSeparator: \.isWhitespace).joined()
    if let rule = Validator.rules.first(where: { $0.id.rawValue == subject.lowercased() }) { return text(for: rule) }
    guard let code = OfficialCode(subject) else { return nil }
    let rules = Validator.rules.filter { $0.omaCodes.contains(code.number) }
    let head = "Code \(code.number) of OMA's validator, on \(code.element): \(code.meaning)\n"
    let limit = code.reasonNotChecked.map { (rules.isEmpty ? "Not checked here: " : "Checked in part: ") + $0 + "\n" }
    return ([head] + [limit].compactMap(\.self) + rules.map(text(for:))).joined(separator: "\n")
  }

  /// What to say when there is no such rule.
  public static func unknown(_ subject: String) -> String {
    let nearest = NearestName.of(subject, among: Validator.rules.map(\.id.rawValue))
    let wayOut = nearest.map { "Did you mean '\($0)'?" } ?? "`lwm2mc rules` lists them."
    return "There is no rule and no code \(subject.quoted). \(wayOut)"
  }

  private static func text(for rule: RuleDescription) -> String {
    var lines = ["\(rule.id) (\(facts(of: rule).joined(separator: ", ")))", "", rule.purpose]
    guard let explanation = rule.explanation else { return lines.joined(separator: "\n") + "\n" }
    if !explanation.why.isEmpty { lines += ["", wrapped(explanation.why)] }
    if !explanation.wrong.isEmpty { lines += ["", "Wrong:", indented(explanation.wrong)] }
    if !explanation.right.isEmpty { lines += ["", "Right:", indented(explanation.right)] }
    if !rule.source.isEmpty { lines += ["", "See \(rule.source)."] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Severity, profile and codes.
  static func facts(of rule: RuleDescription) -> [String] {
    var facts = [rule.severity.rawValue]
    if rule.isStructural { facts.append("structural") }
    if rule.isForSubmission { facts.append("not in profile default") }
    if !rule.omaCodes.isEmpty { facts.append("OMA " + rule.omaCodes.joined(separator: ", ")) }
    return facts
  }

  /// The text in lines of at most a hundred letters.
  private static func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + word.count < 100 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
  }
}

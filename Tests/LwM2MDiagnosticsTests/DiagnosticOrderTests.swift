import LwM2MVocabulary
import LwM2MDiagnostics
import Testing

/// Findings come in reading order, each once, under the user's policy.
struct DiagnosticOrderTests {
  private func finding(
    _ file: String?, _ line: Int? = nil, _ column: Int = 1, _ rule: RuleID = "a", _ message: String = "m",
    severity: Severity = .warning
  ) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: severity, file: file, position: line.map { SourcePosition(line: $0, column: column) },
      message: message)
  }

  @Test func isByFilePlaceRuleAndMessage() {
    let sorted = [
      finding(nil), finding("10.xml", 1), finding("3.xml"), finding("3.xml", 2), finding("3.xml", 10, 1),
      finding("3.xml", 10, 2, "a"), finding("3.xml", 10, 2, "b", "m"), finding("3.xml", 10, 2, "b", "n"),
    ]
    for seed in 0..<20 {
      var generator = SystemRandomNumberGenerator()
      #expect(sorted.shuffled(using: &generator).sortedWithoutDuplicates() == sorted, "shuffle \(seed)")
    }
  }

  @Test func dropsRepetitions() {
    let one = finding("3.xml", 1)
    let other = finding("3.xml", 1, 1, "a", "other")
    #expect([one, other, one, other, one].sortedWithoutDuplicates() == [one, other])
  }

  @Test func dropsRepetitionsThatOthersSeparate() {
    var about3 = finding("3.xml", 1)
    about3.subject.objectID = 3
    let grave = finding("3.xml", 1, severity: .error)
    let all = [finding("3.xml", 1), about3, grave]
    #expect((all + all.reversed() + all).sortedWithoutDuplicates().count == 3)
  }

  @Test func countsBySeverity() {
    let findings = [finding(nil, severity: .error), finding(nil), finding(nil, severity: .note), finding(nil)]
    #expect(findings.errorCount == 1)
    #expect(findings.warningCount == 2)
  }

  private let rules = [
    RuleDescription(id: "structural", severity: .warning, isStructural: true, purpose: ""),
    RuleDescription(id: "other", severity: .warning, purpose: ""),
  ]

  @Test func strictRaisesStructuralFindingsOnly() {
    let policy = SeverityPolicy(rules: rules, isStrict: true)
    #expect(policy.apply(to: finding("f", 1, 1, "structural"))?.severity == .error)
    #expect(policy.apply(to: finding("f", 1, 1, "other"))?.severity == .warning)
  }

  @Test func structureOnlyDropsTheRest() {
    let policy = SeverityPolicy(rules: rules, isStructureOnly: true)
    #expect(policy.apply(to: finding("f", 1, 1, "structural"))?.severity == .warning)
    #expect(policy.apply(to: finding("f", 1, 1, "other")) == nil)
  }
}

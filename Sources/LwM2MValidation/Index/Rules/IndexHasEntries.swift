import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// The index lists some Object.
enum IndexHasEntries: IndexRule {
  static let description = RuleDescription(
    id: "index-has-entries", severity: .error, purpose: "DDF.xml has at least one entry.", omaCodes: ["031"],
    source: "OMNA registry, DDF.xml",
    explanation: RuleExplanation(
      why: "An empty index makes every definition one that nobody has registered.",
      wrong: "<DDFList></DDFList>", right: "<Item><ObjectID>10241</ObjectID></Item>"))

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    guard index.entries.isEmpty else { return }
    findings.add(description, "the index has no <Item>", in: index.path, at: 0, about: .init())
  }
}

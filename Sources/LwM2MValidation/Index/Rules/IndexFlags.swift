import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// What is shown is 1, what is not is 0.
enum IndexFlags: IndexRule {
  static let description = RuleDescription(
    id: "index-flags", severity: .warning,
    purpose: "DDFLink and TSLink of an entry are 0 or 1, and DDFLink is 0 where there is no file.",
    omaCodes: ["301", "321"], source: "OMNA registry, DDF.xml",
    explanation: RuleExplanation(
      why: "They decide what the registry's web pages show.",
      wrong: "<Item><DDFLink>yes</DDFLink></Item>", right: "<Item><DDFLink>1</DDFLink></Item>"))

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    for entry in index.entries {
      for (field, code) in [(IndexEntry.Field.isPublished, "301"), (.isSpecificationShown, "321")] {
        let text = entry[field].text
        guard !text.isEmpty, text != "0", text != "1" else { continue }
        report(
          "\(entry.inWords) has the \(field.rawValue) \(text.quoted); write 0 or 1", in: index, entry, field,
          omaCode: code, to: &findings)
      }
      if entry[.path].text.isEmpty, entry[.isPublished].text == "1" {
        report(
          "\(entry.inWords) names no file in DDF, but its DDFLink is 1; write 0", in: index, entry, .isPublished,
          fix: .content("0"), to: &findings)
      }
    }
  }
}

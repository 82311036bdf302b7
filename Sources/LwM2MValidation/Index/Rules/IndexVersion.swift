import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Ver is a version as a URN has it.
enum IndexVersion: IndexRule {
  static let description = RuleDescription(
    id: "index-version", severity: .error, purpose: "Ver of an entry is a digit, a point and a digit.",
    omaCodes: ["260"], source: "OMNA registry, DDF.xml",
    explanation: RuleExplanation(
      why: "Programs find the definition of a version by it; the registry's own interface has failed on an empty one.",
      wrong: "<Item><Ver></Ver></Item>", right: "<Item><Ver>1.0</Ver></Item>"))

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    for entry in index.entries {
      let text = entry[.version].text
      guard text.utf8.count != 3 || ObjectVersion(text) == nil else { continue }
      report(
        text.isEmpty
          ? "\(entry.inWords) has no Ver; write its version, such as '1.0'"
          : "\(entry.inWords) has the Ver \(text.quoted); write a digit, a point and a digit, such as '1.0'",
        in: index, entry, .version, to: &findings)
    }
  }
}

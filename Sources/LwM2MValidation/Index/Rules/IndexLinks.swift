import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Links lead to something, as far as that can be told from the index.
enum IndexLinks: IndexRule {
  static let description = RuleDescription(
    id: "index-links", severity: .warning,
    purpose: "DDF of an entry is empty or an XML file, TS and Vorto are empty or web addresses.",
    omaCodes: ["270", "310", "290"], source: "OMNA registry, DDF.xml",
    explanation: RuleExplanation(
      why: """
        The registry's web pages make links of them. Whether a web address answers is not asked here: OMA's validator \
        does, with the same codes.
        """,
      wrong: "<Item><DDF>TBC</DDF></Item>", right: "<Item><DDF>10241.xml</DDF></Item>"))

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    for entry in index.entries {
      let path = entry[.path].text
      if !path.isEmpty, !path.lowercased().hasSuffix(".xml") {
        report(
          "\(entry.inWords) has the DDF \(path.quoted), which is no XML file; leave it empty until there is one",
          in: index, entry, .path, to: &findings)
      }
      for (field, code) in [(IndexEntry.Field.specification, "310"), (.vorto, "290")] {
        let address = entry[field].text
        guard !address.isEmpty, !WebAddress.isOne(address) else { continue }
        report(
          "\(entry.inWords) has the \(field.rawValue) \(address.quoted), which is no web address; leave it empty",
          in: index, entry, field, omaCode: code, to: &findings)
      }
    }
  }
}

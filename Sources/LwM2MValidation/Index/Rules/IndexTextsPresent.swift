import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Each entry says what its Object is, who owns it, and where it is defined.
enum IndexTextsPresent: IndexRule {
  static let description = RuleDescription(
    id: "index-texts-present", severity: .warning,
    purpose: "Every entry has a Name, a Description, an Owner, a Source, a DDFLink and a TSLink.",
    omaCodes: ["220", "230", "240", "250", "300", "320"], source: "OMNA registry, DDF.xml",
    explanation: RuleExplanation(
      why: "The registry's web pages and its interface for programs show nothing else of an Object.",
      wrong: "<Item><Owner></Owner></Item>", right: "<Item><Owner>Example Ltd.</Owner></Item>"))

  private static let fields: [(field: IndexEntry.Field, code: String, wayOut: String)] = [
    (.name, "220", "write the Object's name"),
    (.description, "230", "write what stands in Description1 of its definition"),
    (.owner, "240", "write who registered it"),
    (.source, "250", "write 0 for OMA, 1 for another standards body, 2 for a company or a person"),
    (.isPublished, "300", "write 1 where there is a file, 0 where there is none"),
    (.isSpecificationShown, "320", "write 1 to show the link to the specification, 0 to hide it"),
  ]

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    for entry in index.entries {
      for (field, code, wayOut) in fields where entry[field].text.isEmpty {
        report(
          "\(entry.inWords) has no \(field.rawValue); \(wayOut)", in: index, entry, field, omaCode: code, to: &findings)
      }
    }
  }
}

import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// The index holds what the registry knows, each thing once.
enum IndexElements: IndexRule {
  static let description = RuleDescription(
    id: "index-elements", severity: .warning, purpose: "The entries of DDF.xml hold the known elements, each once.",
    omaCodes: ["041", "280"], source: "OMNA registry, DDF.xml",
    explanation: RuleExplanation(
      why: "What the registry's tools do not know they pass over, also when it is a name with a slip in it.",
      wrong: "<Item><Licence>MIT</Licence></Item>", right: "<Item><LicenseType>MIT</LicenseType></Item>"))

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    guard let document = index.document else { return }
    var item = Int(document.nodes.first?.firstChild ?? -1)
    var number = 0
    while item >= 0 {
      if document.name(of: item) == "Item" {
        let entry = index.entries.indices.contains(number) ? index.entries[number] : IndexEntry()
        checkElements(of: item, entry, in: index, document, &findings)
        number += 1
      } else {
        let name = document.name(of: item).quoted
        findings.add(
          description, "\(name) is not known here; the index is a list of <Item>", in: index.path,
          at: Int(document.nodes[item].start), about: .init())
      }
      item = Int(document.nodes[item].nextSibling)
    }
  }

  private static func checkElements(
    of item: Int, _ entry: IndexEntry, in index: IndexTable, _ document: SourceDocument, _ findings: inout FindingList
  ) {
    var seen: Set<String> = []
    var child = Int(document.nodes[item].firstChild)
    while child >= 0 {
      let name = document.name(of: child)
      let place = Int(document.nodes[child].start)
      if name == "LWM2M" {
        findings.add(
          description, "\(entry.inWords) has an element 'LWM2M', which is void since 2020; remove it", in: index.path,
          at: place, about: entry.subject, severity: .note, omaCode: "280")
      } else if IndexEntry.Field(rawValue: name) == nil {
        findings.add(
          description,
          "\(entry.inWords) has an element \(name.quoted), which is not known; remove it, or spell it right",
          in: index.path, at: place, about: entry.subject)
      } else if !seen.insert(name).inserted {
        findings.add(
          description, "\(entry.inWords) has a second \(name.quoted); the first one counts", in: index.path, at: place,
          about: entry.subject, severity: .note)
      }
      child = Int(document.nodes[child].nextSibling)
    }
  }
}

import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Each version of each Object has one entry.
enum UniqueIndexEntries: IndexRule {
  static let description = RuleDescription(
    id: "unique-index-entries", severity: .error,
    purpose: "No two entries of DDF.xml are about the same version of an Object.", omaCodes: ["200"],
    source: "OMNA registry, DDF.xml",
    explanation: RuleExplanation(
      why: "Two entries leave it open which file defines the version.",
      wrong: "<Item><ObjectID>10241</ObjectID></Item>\n<Item><ObjectID>10241</ObjectID></Item>",
      right: """
        <Item><ObjectID>10241</ObjectID></Item>
        <Item><URN>urn:oma:lwm2m:x:10242</URN><ObjectID>10242</ObjectID></Item>
        """))

  private struct Key: Hashable {
    var object: String
    var version: String
  }

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    var known: Set<Key> = []
    for entry in index.entries where !entry[.objectID].text.isEmpty {
      let key = Key(object: entry[.objectID].text, version: entry[.version].text)
      guard !known.insert(key).inserted else { continue }
      report(
        "\(entry.inWords) is the second one; give it a version of its own, or remove one of them", in: index, entry,
        to: &findings)
    }
  }
}

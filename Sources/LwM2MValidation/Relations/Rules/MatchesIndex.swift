import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// A definition and its entry in the index say the same.
enum MatchesIndex: RelationRule {
  static let description = RuleDescription(
    id: "matches-index", severity: .warning,
    purpose: "ObjectID, ObjectURN, Name and Description1 are those of the entry in DDF.xml.",
    omaCodes: ["401", "400", "402", "701"], source: "OMNA registry, DDF.xml",
    explanation: RuleExplanation(
      why: """
        The registry's web pages and its interface for programs show the index, programs read the file: they must be \
        about the same Object. Descriptions are compared without white space.
        """,
      wrong: "<!-- 10241.xml -->\n<Name>Smaple</Name>\n<!-- DDF.xml -->\n<Item><Name>Sample</Name></Item>",
      right: "<!-- 10241.xml -->\n<Name>Sample</Name>\n<!-- DDF.xml -->\n<Item><Name>Sample</Name></Item>"))

  static func check(_ view: RegistryView, _ findings: inout FindingList) {
    guard let index = view.references.index else { return }
    for located in view.files.lazy.flatMap(\.comparable) {
      guard let entry = index.entry(for: located) else { continue }
      check(located, entry, in: index, &findings)
    }
  }

  private static func check(
    _ located: LocatedDefinition, _ entry: IndexEntry, in index: IndexTable, _ findings: inout FindingList
  ) {
    let ours = located.definition
    func report(_ code: String, _ element: String, _ offset: Int, _ text: String, _ theirs: String) {
      let value = element == "Description1" ? "" : " \(text.quoted)"
      let other = element == "Description1" ? "another Description" : theirs.quoted
      findings.add(
        description,
        "\(element)\(value) of \(ours.inWords) differs from \(index.path), which has \(other); make them the same",
        in: located.path, at: offset, about: ours.subject(), omaCode: code)
    }
    if entry.objectID != ours.objectID {
      report("400", "ObjectID", ours.offsets.objectID, "\(ours.objectID)", entry[.objectID].text)
    }
    if entry[.urn].text != ours.urn.text {
      report("401", "ObjectURN", ours.offsets.urn, ours.urn.text, entry[.urn].text)
    }
    if entry[.name].text != ours.name { report("402", "Name", ours.offsets.name, ours.name, entry[.name].text) }
    if !entry[.description].text.isEqualWithoutWhiteSpace(to: ours.summary) {
      report("701", "Description1", ours.offsets.summary, ours.summary, entry[.description].text)
    }
  }
}

extension IndexTable {
  /// The entry of a definition: the one that names its file, else that of its ID and version, else the only one of its ID,
  /// but for a version of the past, which must have one of its own.
  func entry(for located: LocatedDefinition) -> IndexEntry? {
    if let entry = entry(at: RegistryPath(located.path)) { return entry }
    let definition = located.definition
    if let entry = entry(of: definition.objectID, definition.version) { return entry }
    if RegistryPath(located.path).isHistoric { return nil }
    let entries = entries(of: definition.objectID)
    return entries.count == 1 ? entries.first : nil
  }
}

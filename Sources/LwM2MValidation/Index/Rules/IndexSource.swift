import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Source is one of three numbers.
enum IndexSource: IndexRule {
  static let description = RuleDescription(
    id: "index-source", severity: .warning, purpose: "Source of an entry is 0, 1 or 2.", omaCodes: ["251"],
    source: "OMNA registry, DDF.xml",
    explanation: RuleExplanation(
      why:
        "It says who defined the Object, and must fit the range of its ID: 0 the OMA, 1 another standards body, 2 anybody else.",
      wrong: "<Item><Source>x</Source></Item>", right: "<Item><Source>2</Source></Item>"))

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    for entry in index.entries where !entry[.source].text.isEmpty && entry.label == nil {
      let expected = entry.objectID.flatMap(ObjectURN.Label.init(for:)).map(\.sourceNumber)
      report(
        "\(entry.inWords) has the Source \(entry[.source].text.quoted); write \(expected ?? "0, 1 or 2")", in: index,
        entry, .source, fix: expected.map { .content($0) }, to: &findings)
    }
  }
}

extension ObjectURN.Label {
  /// How `Source` writes it.
  var sourceNumber: String {
    switch self {
    case .oma: "0"
    case .ext: "1"
    case .x: "2"
    }
  }
}

import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// The URN follows from ID, Source and version.
enum IndexURN: IndexRule {
  static let description = RuleDescription(
    id: "index-urn", severity: .warning,
    purpose: "URN of an entry fits its ObjectID, its Source and its Ver, and the ID is in the range of the Source.",
    omaCodes: ["210"], source: "OMNA registry, \"URN\" and classes of Object IDs",
    explanation: RuleExplanation(
      why: "The URN is the name that the rest of the world uses. The registry leaves out :1.0, and lets it pass.",
      wrong: "<Item><ObjectID>10241</ObjectID><URN>urn:oma:lwm2m:ext:10241</URN></Item>",
      right: "<Item><ObjectID>10241</ObjectID><URN>urn:oma:lwm2m:x:10241</URN></Item>"))

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    for entry in index.entries {
      guard let id = entry.objectID else {
        report(
          "\(entry.inWords) has the ObjectID \(entry[.objectID].text.quoted), which is no number from 0 to 65535",
          in: index, entry, .objectID, to: &findings)
        continue
      }
      check(entry, id, in: index, &findings)
    }
  }

  private static func check(
    _ entry: IndexEntry, _ id: ObjectID, in index: IndexTable, _ findings: inout FindingList
  ) {
    guard let label = ObjectURN.Label(for: id) else {
      return report(
        "\(entry.inWords) has an ID in a reserved range; register one from 10241 to 32768", in: index, entry, .objectID,
        to: &findings)
    }
    if let source = entry.label, source != label {
      report(
        "\(entry.inWords) has the Source \(source.sourceNumber), but its ID is in the range of Source \(label.sourceNumber)",
        in: index, entry, .source, to: &findings)
    }
    let version = entry.version ?? .v1_0
    let expected = ObjectURN(label: label, objectID: id, version: version == .v1_0 ? nil : version)
    guard entry[.urn].text != expected.description else { return }
    let spelled = ObjectURN(label: label, objectID: id, version: .v1_0)
    let isNeedless = version == .v1_0 && entry.urn == spelled
    report(
      isNeedless
        ? "\(entry.inWords) has a URN with :1.0, which the registry leaves out; write '\(expected)'"
        : "\(entry.inWords) has the URN \(entry[.urn].text.quoted), which does not fit its ID and version; write '\(expected)'",
      in: index, entry, .urn, severity: isNeedless ? .note : nil, fix: .content(expected.description), to: &findings)
  }
}

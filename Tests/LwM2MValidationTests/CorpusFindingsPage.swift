import Foundation
import LwM2MDiagnostics

/// The page on what is found in the public registry: places and numbers, no text of its definitions.
enum CorpusFindingsPage {
  /// Why the findings of a rule are right, and why they are not graver.
  static let reasons: [RuleID: String] = [
    "element-order":
      "The files are not as the schema that they name wants them (xmllint refuses them too). Their meaning is clear, so these are warnings; OMA's validator does not check the order.",
    "missing-element": "The schema requires the element, if need be an empty one. Read as empty.",
    "value-not-allowed":
      "The files use a type of LwM2M 1.1 and name the schema of 1.0, which lacks it. LWM2MVersion is right, and OMA's validator goes by that.",
    "mandatory-is-readable":
      "Mandatory and write-only: right for secrets and packages of firmware, a slip in some others. A note.",
    "understood-range":
      "Prose, a lone number whose meaning is open (a maximum or the only value), a list of words on a Float, and a numeric range on a Boolean.",
    "range-written-with-dots": "Versions of the first releases, from before the registry asked for dots.",
    "unique-resource-names":
      "Copies that were not renamed. IDs tell them apart, so these are notes; generated names get a number.",
    "index-description-stays":
      "Descriptions that were improved from version to version, or say that the older one is deprecated. OMA's list has the code, the registry does not keep it: notes.",
    "index-name-stays":
      "One Object was renamed in version 2.0. OMA's list has the code, the registry does not keep it: a note.",
    "index-urn": "Three entries with :1.0, which is legal and left out by convention: notes.",
    "unit-fits-type": "Texts that hold numbers with a unit: the Type is what should change, in a new version.",
    "urn-matches-version": "The same three Objects as in the index: notes.",
    "matches-index":
      "Versions of the past whose Description1 was changed in the index or in the file alone. OMA's validator compares current versions.",
    "reusable-resource-unchanged": "Versions of the past of one Object that differ from Common.xml.",
    "operations-match-type":
      "A version of the past with a Type on an executable Resource, one with multiple instances, and a readable Resource without a Type.",
    "escaped-once": "A '>' that was escaped inside of CDATA.",
    "known-unit": "KB in the first version of Device: 1000 or 1024 bytes, which SenML does not have.",
    "fitting-versions":
      "Versions whose number grew less than their changes ask for by the letter, most of them of the first Objects: see corpus-versions.md of LwM2MComparisonTests. What is published cannot be changed, so these are warnings; OMA's validator does not compare versions.",
  ]

  /// What tells states of the registry apart: how many files, and how many bytes.
  static func stamp(of files: [URL]) -> String {
    let bytes = files.reduce(0) { $0 + ((try? $1.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0) }
    return "\(files.count) definition files, \(bytes) bytes"
  }

  static func text(_ findings: [Diagnostic], stamp: String) -> String {
    let groups = Dictionary(grouping: findings, by: \.rule)
    let order = groups.keys.sorted { (groups[$1]?.count ?? 0, $0) < (groups[$0]?.count ?? 0, $1) }
    var lines = [
      "# What the default profile finds in the public registry", "",
      "`UPDATE_GOLDEN=1 swift test --disable-xctest --filter CorpusFindings` writes this page, over \(stamp).", "",
      "| Rule | Findings | Files | Severity |", "| --- | --- | --- | --- |",
    ]
    for rule in order {
      let group = groups[rule] ?? []
      let severities = Set(group.map(\.severity)).sorted(by: >).map(\.rawValue).joined(separator: ", ")
      lines.append("| `\(rule)` | \(group.count) | \(Set(group.map(\.file)).count) | \(severities) |")
    }
    for rule in order {
      lines += ["", "## \(rule)", "", reasons[rule] ?? "NOT EXPLAINED", ""]
      lines += places(groups[rule] ?? [])
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The places by file: lines and Resources.
  private static func places(_ findings: [Diagnostic]) -> [String] {
    Dictionary(grouping: findings) { $0.file ?? "" }.sorted { $0.key < $1.key }.map { file, group in
      let places = group.map { finding in
        let resource = finding.subject.resourceID.map { " (resource \($0))" } ?? ""
        return (finding.position.map { "line \($0.line)" } ?? "file") + resource
      }
      return "- \(file): \(places.joined(separator: ", "))"
    }
  }
}

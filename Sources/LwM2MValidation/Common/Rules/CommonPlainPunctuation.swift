import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Texts have the quotation marks and hyphens of a keyboard.
enum CommonPlainPunctuation: CommonRule {
  static let description = RuleDescription(
    id: "common-plain-punctuation", severity: .warning, isForSubmission: true,
    purpose: "The texts of reusable Resources have no typographic double quotes and no dashes.",
    omaCodes: ["602", "601", "603", "604", "605"], source: "OMNA registry, rules for pull requests",
    explanation: RuleExplanation(
      why: "The registry's tools refuse U+201C, U+201D, U+2013 and U+2014.",
      wrong: "<Item ID=\"5700\"><Description>The “raw” value.</Description></Item>",
      right: "<Item ID=\"5700\"><Description>The \"raw\" value.</Description></Item>"))

  /// The elements that are looked at, with their codes.
  private static let codes = [
    "Name": "601", "Description": "602", "TSLink": "603", "Operations": "604", "TS": "605",
  ]

  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    // By element and not by Resource: a Resource with such Operations is none.
    guard let document = table.document, document.text.bytes.contains(0xE2) else { return }
    for node in document.nodes.indices where document.nodes[node].firstChild < 0 && document.nodes[node].parent > 0 {
      guard let mark = RejectedMark.first(in: document.text(of: node)) else { continue }
      let name = document.name(of: node)
      guard let code = codes[name] else { continue }
      let item = Int(document.nodes[node].parent)
      let id = document.attribute(.id, of: item).map(document.value(of:)).flatMap(UInt16.init)
      let subject = Diagnostic.Subject(resourceID: id.map(ResourceID.init(rawValue:)))
      findings.add(
        description, .rejected(mark, "\(name) of resource \(id.map(String.init) ?? "")"), in: table.path,
        at: Int(document.nodes[node].start), about: subject, omaCode: code, fix: RejectedMark.fix)
    }
  }
}

import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// A reusable Resource has the elements of its schema, each once and in their order.
enum CommonElements: CommonRule {
  static let description = RuleDescription(
    id: "common-elements", severity: .warning,
    purpose: "The Items of Common.xml have the elements of their schema, each once and in their order.",
    omaCodes: ["022"], source: "OMA's schema reusable_resources_v1_0.xsd",
    explanation: RuleExplanation(
      why: "What is not known is passed over, also when it is a name with a slip in it.",
      wrong: "<Item ID=\"5700\"><Submiter>Example</Submiter></Item>",
      right: "<Item ID=\"5700\"><Submitter>Example</Submitter></Item>"))

  /// The elements in the order of the schema, and whether they must be there.
  private static let elements: [(name: String, isRequired: Bool)] = [
    ("Name", true), ("Operations", true), ("Type", true), ("RangeEnumeration", false), ("Units", false),
    ("Submitter", true), ("Description", true), ("TS", false), ("TSLink", false),
  ]

  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    guard let document = table.document else { return }
    for node in document.nodes.indices where document.nodes[node].element == .item {
      check(item: node, in: document, table, &findings)
    }
  }

  private static func check(
    item: Int, in document: SourceDocument, _ table: CommonTable, _ findings: inout FindingList
  ) {
    let id = document.attribute(.id, of: item).map(document.value(of:)).flatMap(UInt16.init).map(
      ResourceID.init(rawValue:))
    let subject = "resource \(id.map(\.description) ?? "")"
    func report(_ message: RuleMessage, at node: Int) {
      let place = Int(document.nodes[node].start)
      findings.add(description, message, in: table.path, at: place, about: .init(resourceID: id))
    }
    var seen: Set<Int> = []
    var child = Int(document.nodes[item].firstChild)
    while child >= 0 {
      let name = document.name(of: child)
      if let place = elements.firstIndex(where: { $0.name == name }) {
        if !seen.insert(place).inserted {
          report("\(subject) has a second \(name.quoted); the first one counts", at: child)
        } else if let later = seen.filter({ $0 > place }).min() {
          report("\(name.quoted) of \(subject) belongs before '\(elements[later].name)'", at: child)
        }
      } else {
        report("\(subject) has an element \(name.quoted), which is not known; remove it, or spell it right", at: child)
      }
      child = Int(document.nodes[child].nextSibling)
    }
    for (place, element) in elements.enumerated() where element.isRequired && !seen.contains(place) {
      report("\(subject) has no '\(element.name)'; add <\(element.name)/>", at: item)
    }
  }
}

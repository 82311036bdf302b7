import LwM2MDiagnostics
import LwM2MModel

/// No element stands twice.
enum DuplicateElement: StructureRule {
  static let description = RuleDescription(
    id: "duplicate-element", severity: .warning, isStructural: true,
    purpose: "Every element of an Object and of an Item stands there once.", omaCodes: ["272"])

  static func find(_ child: Int, _ checker: inout StructureChecker) {
    let name = checker.document.name(of: child)
    let consequence = checker.nodes[child].element == .resources ? "the Items of all are used" : "the first is used"
    checker.find(Self.self, at: child, "\(name.quoted) stands here again; \(consequence)")
  }
}

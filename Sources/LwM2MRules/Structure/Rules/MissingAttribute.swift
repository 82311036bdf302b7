import LwM2MDiagnostics
import LwM2MModel

/// No attribute is missing that the schema requires. (An Item without `ID` has no meaning, which the reader says.)
enum MissingAttribute: StructureRule {
  static let description = RuleDescription(
    id: "missing-attribute", severity: .warning, isStructural: true,
    purpose: "Every Object has the attribute ObjectType.", omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "The attribute is required, although it is the same in all definitions."))

  static func checkObjectType(_ node: Int, _ checker: inout StructureChecker) {
    guard checker.document.attribute(.objectType, of: node) == nil else { return }
    checker.find(
      Self.self, at: node, "'Object' has no attribute 'ObjectType'; write <Object ObjectType=\"MODefinition\">")
  }
}

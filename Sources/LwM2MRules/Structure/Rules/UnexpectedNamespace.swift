import LwM2MDiagnostics
import LwM2MModel

/// The elements of a definition file are in no namespace.
enum UnexpectedNamespace: StructureRule {
  static let description = RuleDescription(
    id: "unexpected-namespace", severity: .warning, isStructural: true,
    purpose: "The elements are in no namespace, since OMA's schemas have none.", omaCodes: ["272"],
    source: "OMA's schemas LWM2M.xsd and LWM2M-v1_1.xsd",
    explanation: RuleExplanation(
      why: "The elements of a definition are in no namespace; in another one they are other elements.",
      wrong: "<LWM2M xmlns=\"urn:example\"><Object ObjectType=\"MODefinition\"></Object></LWM2M>",
      right: "<LWM2M><Object ObjectType=\"MODefinition\"></Object></LWM2M>"))

  /// Checks the root; an element in another namespace than the root's is an unknown one.
  static func check(_ checker: inout StructureChecker) {
    guard checker.nodes[0].flags.contains(.isNamespaced) else { return }
    checker.find(Self.self, at: 0, "the elements are in a namespace, but OMA's schemas have none; remove the 'xmlns'")
  }
}

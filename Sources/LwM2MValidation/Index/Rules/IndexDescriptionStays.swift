import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// An Object keeps its description from version to version.
///
/// The official list has this code, yet the published registry has such entries: it is worth knowing, no more.
enum IndexDescriptionStays: IndexRule {
  static let description = RuleDescription(
    id: "index-description-stays", severity: .note,
    purpose: "All versions of an Object have the same Description in DDF.xml.",
    omaCodes: ["202"], source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: "Readers take entries with different descriptions for different Objects.",
      wrong: """
        <Item><Description>Door</Description></Item>
        <Item><Ver>1.1</Ver><URN>urn:oma:lwm2m:x:10241:1.1</URN><Description>Gate</Description></Item>
        """,
      right: """
        <Item><Description>Door</Description></Item>
        <Item><Ver>1.1</Ver><URN>urn:oma:lwm2m:x:10241:1.1</URN><Description>Door</Description></Item>
        """))

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    reportChanges(of: .description, in: index, to: &findings)
  }
}

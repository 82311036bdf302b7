import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// An Object keeps its name from version to version.
///
/// The official list has this code, yet the published registry has such entries: it is worth knowing, no more.
enum IndexNameStays: IndexRule {
  static let description = RuleDescription(
    id: "index-name-stays", severity: .note, purpose: "All versions of an Object have the same Name in DDF.xml.",
    omaCodes: ["201"], source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: "An Object may not be renamed under its ID: a new name is a new Object.",
      wrong: """
        <Item><Name>Door</Name></Item>
        <Item><Ver>1.1</Ver><URN>urn:oma:lwm2m:x:10241:1.1</URN><Name>Gate</Name></Item>
        """,
      right: """
        <Item><Name>Door</Name></Item>
        <Item><Ver>1.1</Ver><URN>urn:oma:lwm2m:x:10241:1.1</URN><Name>Door</Name></Item>
        """))

  static func check(_ index: IndexTable, _ findings: inout FindingList) {
    reportChanges(of: .name, in: index, to: &findings)
  }
}

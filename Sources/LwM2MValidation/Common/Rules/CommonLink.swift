import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// A link to a specification is one, and is shown or not.
enum CommonLink: CommonRule {
  static let description = RuleDescription(
    id: "common-link", severity: .warning,
    purpose: "TS of a reusable Resource is empty or a web address, and TSLink is 0 or 1.", omaCodes: ["591", "580"],
    source: "OMNA registry, \"Reusable resources\"",
    explanation: RuleExplanation(
      why: """
        The registry's web pages make a link of it. Whether a web address answers is not asked here: OMA's validator \
        does, with the same code.
        """,
      wrong: "<Item ID=\"5700\"><TSLink>yes</TSLink></Item>", right: "<Item ID=\"5700\"><TSLink>1</TSLink></Item>"))

  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    for resource in table.resources {
      let flag = resource.isSpecificationShown
      if !flag.text.isEmpty, flag.text != "0", flag.text != "1" {
        report(
          "\(resource.definition.inWords) has the TSLink \(flag.text.quoted); write 0 or 1", in: table, at: flag.offset,
          of: resource.definition, to: &findings)
      }
      let link = resource.specification
      if !link.text.isEmpty, !WebAddress.isOne(link.text) {
        report(
          "\(resource.definition.inWords) has the TS \(link.text.quoted), which is no web address; leave it empty",
          in: table, at: link.offset, of: resource.definition, omaCode: "580", to: &findings)
      }
    }
  }
}

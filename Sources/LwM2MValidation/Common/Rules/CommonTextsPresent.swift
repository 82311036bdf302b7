import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Each reusable Resource says what it is.
enum CommonTextsPresent: CommonRule {
  static let description = RuleDescription(
    id: "common-texts-present", severity: .warning,
    purpose: "Every reusable Resource has a Name and a Description, and says 0 or 1 in TSLink.",
    omaCodes: ["570", "510", "590"], source: "OMNA registry, \"Reusable resources\"",
    explanation: RuleExplanation(
      why: "Objects take name and description over from here, and may not change them.",
      wrong: "<Item ID=\"5700\"><Description></Description></Item>",
      right: "<Item ID=\"5700\"><Description>The last measured value.</Description></Item>"))

  static func check(_ table: CommonTable, _ findings: inout FindingList) {
    for resource in table.resources {
      let definition = resource.definition
      let subject = definition.inWords
      if definition.name.isEmpty {
        report(
          "\(subject) has no name; give it one in <Name>", in: table, at: definition.offsets.name, of: definition,
          omaCode: "510", to: &findings)
      }
      if definition.summary.isEmpty {
        report(
          "\(subject) has no description; say in <Description> what its value means", in: table,
          at: definition.offsets.summary, of: definition, to: &findings)
      }
      if resource.isSpecificationShown.isPresent, resource.isSpecificationShown.text.isEmpty {
        report(
          "\(subject) has an empty TSLink; write 1 to show the link to its specification, 0 to hide it", in: table,
          at: resource.isSpecificationShown.offset, of: definition, omaCode: "590", to: &findings)
      }
    }
  }
}

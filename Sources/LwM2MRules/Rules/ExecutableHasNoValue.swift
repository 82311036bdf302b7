import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// An executable Resource has no value, and so no range. That it has no unit either is for `UnitFitsType` to say.
enum ExecutableHasNoValue: ObjectRule {
  static let description = RuleDescription(
    id: "executable-has-no-value", severity: .note,
    purpose: "Resources with the operation E have no RangeEnumeration.",
    source: "LwM2M Core, \"Execute\"",
    explanation: RuleExplanation(
      why: """
        Execute carries arguments, not a value: a range is not about anything that is sent. Say in the \
        description which arguments there are.
        """,
      wrong: "<Operations>E</Operations>\n<Type></Type>\n<RangeEnumeration>0..3</RangeEnumeration>",
      right: "<Operations>E</Operations>\n<Type></Type>\n<RangeEnumeration></RangeEnumeration>"))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard resource.operations == .execute, resource.type == nil else { return }
    if !resource.range.text.isEmpty { report.add(.needlessRange(resource), at: resource.offsets.range) }
  }
}

extension RuleMessage {
  fileprivate static func needlessRange(_ resource: ResourceDefinition) -> Self {
    "\(resource.inWords) is executable and has no value, but has the range \(resource.range.text.quoted); describe arguments in Description"
  }
}

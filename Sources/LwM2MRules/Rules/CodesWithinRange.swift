import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// The codes that a description lists are in the range.
enum CodesWithinRange: ObjectRule {
  static let description = RuleDescription(
    id: "codes-within-range", severity: .warning, purpose: "The codes that the Description lists are in the range.",
    source: "LwM2M Core, \"Object template\"",
    explanation: RuleExplanation(
      why: """
        Where the description explains a code that the range forbids, one of them is wrong: a program that checks the \
        range refuses a value that the Object defines.
        """,
      wrong: """
        <RangeEnumeration>0..2</RangeEnumeration>
        <Description>0: off 1: on 2: standby 3: fault</Description>
        """,
      right: """
        <RangeEnumeration>0..3</RangeEnumeration>
        <Description>0: off 1: on 2: standby 3: fault</Description>
        """))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard let code = resource.codesBeyondRange.first else { return }
    report.add(.beyond(resource, code), at: resource.offsets.range)
  }
}

extension RuleMessage {
  fileprivate static func beyond(_ resource: ResourceDefinition, _ code: Int64) -> Self {
    "\(resource.inWords) describes the code \(code), but has the range \(resource.range.text.quoted); widen the range, or drop the code"
  }
}

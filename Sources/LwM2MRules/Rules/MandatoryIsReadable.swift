import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// What every instance must have can be read back, so that somebody can tell that it is there.
enum MandatoryIsReadable: ObjectRule {
  static let description = RuleDescription(
    id: "mandatory-is-readable", severity: .note, purpose: "A Mandatory Resource can be read or executed.",
    source: "LwM2M Core, \"Create\" and \"Read\"",
    explanation: RuleExplanation(
      why: """
        A Mandatory Resource that can only be written must be sent with every Create, and no Server can see what it is, \
        also not whether it is there. That is right for a secret, and seldom for anything else.
        """,
      wrong: "<Item ID=\"0\"><Operations>W</Operations><Mandatory>Mandatory</Mandatory></Item>",
      right: "<Item ID=\"0\"><Operations>RW</Operations><Mandatory>Mandatory</Mandatory></Item>"))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard resource.isMandatory, resource.operations == .write else { return }
    report.add(.writeOnly(resource), at: resource.offsets.operations)
  }
}

extension RuleMessage {
  fileprivate static func writeOnly(_ resource: ResourceDefinition) -> Self {
    "\(resource.inWords) is Mandatory but can only be written, so nobody can tell what it is; write 'RW', or make it Optional"
  }
}

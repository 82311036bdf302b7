import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// The URN's label follows from the class of the Object ID. Reserved IDs have no label, and a rule of their own.
enum URNMatchesLabel: ObjectRule {
  static let description = RuleDescription(
    id: "urn-matches-label", severity: .warning,
    purpose: "The label in ObjectURN is the one of the ID's class: oma to 1023, ext to 10240, x above.",
    omaCodes: ["401", "210"],
    source: "OMNA registry, \"URN\"; OMNA registry, classes of Object IDs",
    explanation: RuleExplanation(
      why: """
        The label says who defined the Object, and follows from the range of the ID: oma to 1023, ext to 10240, \
        x above.
        """,
      wrong: "<ObjectURN>urn:oma:lwm2m:ext:10241</ObjectURN>",
      right: "<ObjectURN>urn:oma:lwm2m:x:10241</ObjectURN>"))

  static var needs: RuleNeed { .objectID }

  static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    guard let urn = object.urn.value, let label = ObjectURN.Label(for: urn.objectID), label != urn.label else { return }
    let expected = ObjectURN(label: label, objectID: urn.objectID, version: urn.version)
    report.add(.otherLabel(urn, expected), at: object.offsets.urn, fix: .content(expected.description))
  }
}

extension RuleMessage {
  fileprivate static func otherLabel(_ urn: ObjectURN, _ expected: ObjectURN) -> Self {
    "ObjectURN '\(urn)' has a label that its object ID is not in the range of; write '\(expected)'"
  }
}

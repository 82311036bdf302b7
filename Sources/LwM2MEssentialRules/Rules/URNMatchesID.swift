import LwM2MVocabulary
package import LwM2MDiagnostics
package import LwM2MModel

/// The URN names the same Object as ObjectID: otherwise it is open which one is defined.
package enum URNMatchesID: ObjectRule {
  package static let description = RuleDescription(
    id: "urn-matches-id", severity: .error, purpose: "ObjectURN and ObjectID name the same Object.",
    omaCodes: ["401", "210", "400"],
    source: "OMNA registry, \"URN\"",
    explanation: RuleExplanation(
      why: "Where both differ it is open which Object is defined.",
      wrong: "<ObjectURN>urn:oma:lwm2m:x:10242</ObjectURN>",
      right: "<ObjectURN>urn:oma:lwm2m:x:10241</ObjectURN>"))

  package static var needs: RuleNeed { .objectID }

  package static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    guard let urn = object.urn.value, urn.objectID != object.objectID else { return }
    report.add(.otherID(urn, object), at: object.offsets.urn, fix: object.urnFix)
  }
}

extension RuleMessage {
  fileprivate static func otherID(_ urn: ObjectURN, _ object: ObjectDefinition) -> Self {
    let wayOut = object.expectedURN.map { "write '\($0)'" } ?? "make them the same"
    return "ObjectURN '\(urn)' names object \(urn.objectID), but ObjectID is '\(object.objectID)'; \(wayOut)"
  }
}

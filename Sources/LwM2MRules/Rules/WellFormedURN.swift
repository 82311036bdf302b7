import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// The URN is one. It repeats what other elements say, so a definition without a proper one is still clear.
enum WellFormedURN: ObjectRule {
  static let description = RuleDescription(
    id: "well-formed-urn", severity: .warning,
    purpose: "ObjectURN is urn:oma:lwm2m: with a label, the Object ID, and the version unless it is 1.0.",
    omaCodes: ["401"],
    source: "OMNA registry, \"URN\"",
    explanation: RuleExplanation(
      why: """
        The URN is the name of the Object for the rest of the world. It follows from the ID and the version.
        """,
      wrong: "<ObjectURN>urn:oma:x:10241</ObjectURN>",
      right: "<ObjectURN>urn:oma:lwm2m:x:10241</ObjectURN>"))

  static var needs: RuleNeed { .objectID }

  static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    guard object.urn.value == nil else { return }
    report.add(
      .noURN(object.urn.text, expected: object.expectedURN), at: object.offsets.urn, fix: object.urnFix)
  }
}

extension RuleMessage {
  fileprivate static func noURN(_ text: String, expected: ObjectURN?) -> Self {
    let wayOut = expected.map { "write '\($0)'" } ?? "write urn:oma:lwm2m:x: and an ID that is not reserved"
    return text.isEmpty ? "ObjectURN is empty; \(wayOut)" : "ObjectURN \(text.quoted) is no URN of an object; \(wayOut)"
  }
}

import LwM2M
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// LWM2MVersion and ObjectVersion are written, although both mean 1.0 when they are not.
enum DeclaredVersions: ObjectRule {
  static let description = RuleDescription(
    id: "declared-versions", severity: .warning, isForSubmission: true,
    purpose: "LWM2MVersion and ObjectVersion are there and not empty.", omaCodes: ["800"],
    source: "OMNA registry, rules for pull requests; LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: "A version that is not written is taken for 1.0 by some readers and as unknown by others.",
      wrong: "<LWM2MVersion>1.1</LWM2MVersion>\n<ObjectVersion></ObjectVersion>",
      right: "<LWM2MVersion>1.1</LWM2MVersion>\n<ObjectVersion>1.0</ObjectVersion>"))

  static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    if object.declaredLwM2MVersion == nil {
      report.add(.missing("LWM2MVersion"), at: object.offsets.lwm2mVersion)
    }
    if object.declaredVersion == nil { report.add(.missing("ObjectVersion"), at: object.offsets.version) }
  }
}

extension RuleMessage {
  fileprivate static func missing(_ element: String) -> Self {
    "\(element) is missing or empty, which means 1.0; write it: <\(element)>1.0</\(element)>"
  }
}

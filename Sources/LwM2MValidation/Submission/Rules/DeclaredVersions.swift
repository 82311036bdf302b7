import LwM2MVocabulary
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
      let fitsSchema = object.schemaLocation?.hasSuffix("LWM2M.xsd") ?? false
      report.add(
        .missing("LWM2MVersion"), at: object.offsets.lwm2mVersion,
        fix: fitsSchema && object.offsets.lwm2mVersion != object.offsets.object ? .content("1.0") : nil)
    }
    if object.declaredVersion == nil {
      let fitsURN = object.urn.value.map { $0.version == nil } ?? false
      report.add(
        .missing("ObjectVersion"), at: object.offsets.version,
        fix: fitsURN && object.offsets.version != object.offsets.object ? .content("1.0") : nil)
    }
  }
}

extension RuleMessage {
  fileprivate static func missing(_ element: String) -> Self {
    "\(element) is missing or empty, which means 1.0; write it: <\(element)>1.0</\(element)>"
  }
}

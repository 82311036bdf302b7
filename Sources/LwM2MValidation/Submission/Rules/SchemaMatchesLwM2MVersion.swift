import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// A file that needs LwM2M 1.0 names the schema of LwM2M 1.0.
///
/// OMA's validator has called this 405, and its maintainers 403; the newer versions of it let it pass.
enum SchemaMatchesLwM2MVersion: ObjectRule {
  static let description = RuleDescription(
    id: "schema-matches-lwm2m-version", severity: .warning, isForSubmission: true,
    purpose: "The schema LWM2M-v1_1.xsd is named only where LWM2MVersion is 1.1 or later.", omaCodes: ["405", "403"],
    source: "OMNA registry, \"LwM2M object schema\"",
    explanation: RuleExplanation(
      why: """
        LWM2M-v1_1.xsd allows the types of LwM2M 1.1. An Object that says that it needs 1.0 only is checked against a \
        schema that lets types of 1.1 pass.
        """,
      wrong: "<LWM2MVersion>1.0</LWM2MVersion>", right: "<LWM2MVersion>1.1</LWM2MVersion>"))

  static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    guard let location = object.schemaLocation, location.hasSuffix("LWM2M-v1_1.xsd"),
      let declared = object.declaredLwM2MVersion, let version = declared.value,
      version < ObjectVersion(major: 1, minor: 1)
    else { return }
    report.add(.newerSchema(declared.text), at: report.rootOffset)
    report.add(.olderVersion(declared.text), at: object.offsets.lwm2mVersion, severity: .note, omaCode: .code("403"))
  }
}

extension RuleMessage {
  fileprivate static func newerSchema(_ version: String) -> Self {
    "the file names the schema LWM2M-v1_1.xsd, but LWM2MVersion is \(version.quoted); name LWM2M.xsd, or write '1.1' there"
  }

  fileprivate static func olderVersion(_ version: String) -> Self {
    "LWM2MVersion is \(version.quoted), but the file names the schema LWM2M-v1_1.xsd; make them fit"
  }
}

import LwM2MVocabulary
package import LwM2MDiagnostics
package import LwM2MModel

/// Versions are a digit, a point and a digit.
///
/// What is no version at all leaves it open which version the definition is of. More digits are clear, and the
/// attribute `ver` of a registration has room for them, but not the URN. LWM2MVersion decides nothing but which types
/// there are.
package enum WellFormedVersions: ObjectRule {
  package static let description = RuleDescription(
    id: "well-formed-versions", severity: .error,
    purpose: "ObjectVersion and LWM2MVersion are written as digit.digit, where they are there.",
    omaCodes: ["260", "403"],
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        A URN has room for a digit, a point and a digit. What is no version leaves it open which one is defined.
        """,
      wrong: "<ObjectVersion>v2</ObjectVersion>",
      right: "<ObjectVersion>1.0</ObjectVersion>"))

  package static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    if let version = object.declaredVersion {
      if version.value == nil {
        report.add(.noVersion(version.text, in: "ObjectVersion"), at: object.offsets.version, omaCode: .code("260"))
      } else if version.text.utf8.count > 3 {
        report.add(
          .long(version.text, in: "ObjectVersion"), at: object.offsets.version, severity: .warning,
          omaCode: .code("260"))
      }
    }
    if let version = object.declaredLwM2MVersion, version.value == nil {
      report.add(
        .noVersion(version.text, in: "LWM2MVersion"), at: object.offsets.lwm2mVersion, severity: .warning,
        omaCode: .code("403"))
    }
  }
}

extension RuleMessage {
  fileprivate static func noVersion(_ text: String, in element: String) -> Self {
    "\(element) \(text.quoted) is no version; write a digit, a point and a digit, such as '1.0'"
  }

  fileprivate static func long(_ text: String, in element: String) -> Self {
    "\(element) \(text.quoted) has more digits than a URN has room for; use one digit on each side of the point"
  }
}

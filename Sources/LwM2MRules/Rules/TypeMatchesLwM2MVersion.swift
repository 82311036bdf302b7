import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// Types that came with LwM2M 1.1 are used by Objects that say that they need it.
///
/// OMA's validator goes by LWM2MVersion, whatever schema the file names.
enum TypeMatchesLwM2MVersion: ObjectRule {
  static let description = RuleDescription(
    id: "type-matches-lwm2m-version", severity: .warning,
    purpose: "Unsigned Integer and Corelnk are used only where LWM2MVersion is 1.1 or later.", omaCodes: ["412"],
    source: "LwM2M Core 1.1, \"Data Types\"",
    explanation: RuleExplanation(
      why: """
        A device with LwM2M 1.0 does not know these types, but the definition says that 1.0 is enough.
        """,
      wrong: """
        <LWM2MVersion>1.0</LWM2MVersion>
        <Type>Unsigned Integer</Type>
        """,
      right: """
        <LWM2MVersion>1.1</LWM2MVersion>
        <Type>Unsigned Integer</Type>
        """))

  static func check(_ resource: ResourceDefinition, of object: ObjectDefinition, _ report: inout RuleReport) {
    guard let type = resource.type, type == .unsignedInteger || type == .coreLink else { return }
    guard object.lwm2mVersion < ObjectVersion(major: 1, minor: 1) else { return }
    report.add(.tooNew(resource, type, object), at: resource.offsets.type)
  }
}

extension RuleMessage {
  fileprivate static func tooNew(
    _ resource: ResourceDefinition, _ type: ResourceType, _ object: ObjectDefinition
  ) -> Self {
    let version = object.declaredLwM2MVersion.map { "is \($0.text.quoted)" } ?? "is missing, which means 1.0"
    return
      "\(resource.inWords) has the Type '\(type.name)' of LwM2M 1.1, but LWM2MVersion \(version); write '1.1' there"
  }
}

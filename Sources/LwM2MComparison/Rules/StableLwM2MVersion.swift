import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// The LwM2M that an Object needs may grow; what needs it is judged by itself.
enum StableLwM2MVersion: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-lwm2m-version", severity: .warning,
    purpose: "LWM2MVersion changes with a minor version at least.",
    source: "LwM2M Core 1.1, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        A device with an older LwM2M cannot have the new version. What makes the difference, such as a new \
        type, is judged by itself.
        """,
      wrong: """
        <!-- old.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <LWM2MVersion>1.0</LWM2MVersion>
        <!-- new.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <LWM2MVersion>1.1</LWM2MVersion>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <LWM2MVersion>1.0</LWM2MVersion>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <LWM2MVersion>1.1</LWM2MVersion>
        """))

  static func compare(_ difference: DefinitionDifference, _ report: inout ChangeReport) {
    let (old, new) = (difference.old, difference.new)
    guard old.lwm2mVersion != new.lwm2mVersion else { return }
    report.add(
      Words.change("LWM2MVersion", from: old.lwm2mVersion.description, to: new.lwm2mVersion.description), .minor,
      from: old.offsets.lwm2mVersion, to: new.offsets.lwm2mVersion)
  }
}

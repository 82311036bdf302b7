import LwM2MVocabulary
public import LwM2MDiagnostics
import LwM2MModel

/// The version grows as much as the changes ask for.
public enum VersionStep {
  /// What is known of the rule.
  public static let description = RuleDescription(
    id: "fitting-versions", severity: .warning,
    purpose: "From one version of an Object to the next, ObjectVersion grows as much as the changes ask for.",
    source: "LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why: """
        From the version a server tells whether it understands a device. `lwm2mc diff` lists the changes and \
        what each asks for.
        """,
      wrong: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Type>Integer</Type>
        <!-- 10241-1_1.xml -->
        <ObjectVersion>1.1</ObjectVersion>
        <Type>Float</Type>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectVersion>1.0</ObjectVersion>
        <Type>Integer</Type>
        <!-- 10241-2_0.xml -->
        <ObjectVersion>2.0</ObjectVersion>
        <Type>Float</Type>
        """))

  /// What is to be said of a version that is too low, with the gravest change as the reason; `nil` when it is enough.
  public static func message(_ comparison: Comparison) -> String? {
    guard !comparison.isVersionEnough else { return nil }
    let (old, new) = (comparison.old.version, comparison.new.version)
    let gravest = comparison.changes.filter { $0.impact == comparison.impact }
    let reason = gravest.first.map { ": " + $0.message } ?? ""
    let others = gravest.count > 1 ? ", and \(gravest.count - 1) more" : ""
    let step = comparison.impact == .none ? "" : "a \(comparison.impact.rawValue) change"
    let what = old == new ? "has the same version \(new) as before" : "went from version \(old) to \(new)"
    if comparison.impact == .none {
      return "object \(comparison.new.objectID) \(what), which is older; are old and new the wrong way round?"
    }
    return "object \(comparison.new.objectID) \(what), but needs at least \(comparison.requiredVersion) for \(step)"
      + reason + others
  }
}

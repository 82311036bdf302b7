import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// The URN without its version is the Object's name for the rest of the world.
///
/// LwM2M Core says nothing of it. On the wire stands the ID, so that old and new still understand each other.
enum StableURNLabel: ComparisonRule {
  static let description = RuleDescription(
    id: "stable-urn-label", severity: .warning,
    purpose: "The label in ObjectURN changes with a minor version at least.",
    source: "LwM2M Core, \"Object Versioning\"; OMNA registry, \"URN\"",
    explanation: RuleExplanation(
      why: """
        Whoever looks the Object up by its URN does not find it under another label. Devices and servers go by the ID, \
        so it is no breaking change.
        """,
      wrong: """
        <!-- old.xml -->
        <ObjectURN>urn:oma:lwm2m:ext:10241</ObjectURN>
        <!-- new.xml -->
        <ObjectURN>urn:oma:lwm2m:x:10241</ObjectURN>
        """,
      right: """
        <!-- 10241-1_0.xml -->
        <ObjectURN>urn:oma:lwm2m:ext:10241</ObjectURN>
        <!-- 10241-1_1.xml -->
        <ObjectURN>urn:oma:lwm2m:x:10241:1.1</ObjectURN>
        <ObjectVersion>1.1</ObjectVersion>
        """))

  static func compare(_ difference: DefinitionDifference, _ report: inout ChangeReport) {
    let (old, new) = (difference.old, difference.new)
    guard let before = old.urn.value?.label, let after = new.urn.value?.label, before != after else { return }
    report.add(
      Words.change("the label of ObjectURN", from: before.text, to: after.text), .minor, from: old.offsets.urn,
      to: new.offsets.urn)
  }
}

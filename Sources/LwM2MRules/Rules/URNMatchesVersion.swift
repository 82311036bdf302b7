import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// The URN names the same version as ObjectVersion.
///
/// Two different versions leave it open which one is defined. A version that is missing from the URN is clear, and so
/// is `:1.0`, which is legal and left out by convention.
enum URNMatchesVersion: ObjectRule {
  static let description = RuleDescription(
    id: "urn-matches-version", severity: .error,
    purpose: "ObjectURN ends with the version that ObjectVersion names; 1.0 is left out.", omaCodes: ["401", "210"],
    source: "OMNA registry, \"URN\"",
    explanation: RuleExplanation(
      why: """
        Where both differ it is open which version is defined. Version 1.0 is left out of the URN by convention.
        """,
      wrong: """
        <ObjectURN>urn:oma:lwm2m:x:10241:1.1</ObjectURN>
        <ObjectVersion>1.2</ObjectVersion>
        """,
      right: """
        <ObjectURN>urn:oma:lwm2m:x:10241:1.2</ObjectURN>
        <ObjectVersion>1.2</ObjectVersion>
        """))

  static var needs: RuleNeed { .objectID }

  static func check(_ object: ObjectDefinition, _ report: inout RuleReport) {
    guard let urn = object.urn.value, object.declaredVersion == nil || object.declaredVersion?.value != nil else {
      return
    }
    let version = object.version
    switch urn.version {
    case nil where version != .v1_0:
      report.add(
        .noVersion(urn, version), at: object.offsets.urn, severity: .warning,
        fix: .content("\(urn):\(version)"))
    case let written? where written != version && object.declaredVersion == nil:
      // OMA's validator says only that ObjectVersion is missing (800).
      report.add(.undeclaredVersion(urn, written), at: object.offsets.urn, omaCode: .none)
    case let written? where written != version:
      report.add(.otherVersion(urn, written, object), at: object.offsets.urn, fix: object.urnFix)
    case .v1_0?:
      report.add(
        .needless(urn), at: object.offsets.urn, severity: .note, omaCode: .none,
        fix: .content(ObjectURN(label: urn.label, objectID: urn.objectID).description))
    default:
      break
    }
  }
}

extension RuleMessage {
  fileprivate static func noVersion(_ urn: ObjectURN, _ version: ObjectVersion) -> Self {
    "ObjectURN '\(urn)' means version 1.0, but ObjectVersion is '\(version)'; write '\(urn):\(version)'"
  }

  fileprivate static func otherVersion(
    _ urn: ObjectURN, _ named: ObjectVersion, _ object: ObjectDefinition
  ) -> Self {
    let wayOut = object.expectedURN.map { "write '\($0)'" } ?? "make them the same"
    return "ObjectURN '\(urn)' names version \(named), but ObjectVersion is '\(object.version)'; \(wayOut)"
  }

  fileprivate static func undeclaredVersion(_ urn: ObjectURN, _ named: ObjectVersion) -> Self {
    "ObjectURN '\(urn)' names version \(named), but no ObjectVersion means 1.0; write '\(named)' there too"
  }

  fileprivate static func needless(_ urn: ObjectURN) -> Self {
    let expected = ObjectURN(label: urn.label, objectID: urn.objectID)
    return "ObjectURN '\(urn)' names version 1.0, which the registry leaves out; write '\(expected)'"
  }
}

import LwM2MRegistryFiles
import LwM2MVocabulary
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// No version is missing between the first and the newest.
enum CompleteVersionHistory: RelationRule {
  static let description = RuleDescription(
    id: "complete-version-history", severity: .warning,
    purpose: "A version x.y follows x.0 to x.(y-1), and each lower major version has its n.0.", omaCodes: ["276"],
    source: "OMNA registry, version_history; LwM2M Core, \"Object Versioning\"",
    explanation: RuleExplanation(
      why:
        "A hole is a version that was forgotten, or a number that was chosen by mistake: what changed cannot be told.",
      wrong: """
        <!-- DDF.xml -->
        <Item><Ver>1.0</Ver></Item>
        <Item><Ver>1.2</Ver><URN>urn:oma:lwm2m:x:10241:1.2</URN></Item>
        """,
      right: """
        <!-- DDF.xml -->
        <Item><Ver>1.0</Ver></Item>
        <Item><Ver>1.1</Ver><URN>urn:oma:lwm2m:x:10241:1.1</URN></Item>
        """))

  static func check(_ view: RegistryView, _ findings: inout FindingList) {
    if let index = view.references.index, view.references.checksIndex {
      for id in index.objectIDs {
        let entries = index.entries(of: id)
        let known = Set(entries.compactMap(\.meantVersion))
        for entry in entries {
          guard let version = entry.version, let missing = firstMissing(before: version, in: known) else { continue }
          findings.add(
            description, .missing(missing, before: version, "\(entry.inWords)"), in: index.path,
            at: entry[.version].offset, about: entry.subject)
        }
      }
    } else {
      checkFiles(view, &findings)
    }
  }

  /// Without an index: the definitions of a folder that has versions of the past.
  private static func checkFiles(_ view: RegistryView, _ findings: inout FindingList) {
    let historic = view.files.filter { RegistryPath($0.path).isHistoric }.flatMap(\.definitions)
    let byObject = Dictionary(grouping: historic, by: \.definition.objectID)
    for id in byObject.keys.sorted() {
      let definitions = byObject[id] ?? []
      // A single file says nothing of those beside it.
      guard definitions.count > 1 else { continue }
      let known = Set(definitions.map(\.definition.version))
      for located in definitions {
        let definition = located.definition
        guard let missing = firstMissing(before: definition.version, in: known) else { continue }
        findings.add(
          description, .missing(missing, before: definition.version, definition.inWords), in: located.path,
          at: definition.offsets.version, about: definition.subject())
      }
    }
  }

  private static func firstMissing(before version: ObjectVersion, in known: Set<ObjectVersion>) -> ObjectVersion? {
    for major in stride(from: UInt16(1), to: max(version.major, 1), by: 1) {
      let first = ObjectVersion(major: major, minor: 0)
      if !known.contains(first) { return first }
    }
    for minor in 0..<version.minor {
      let earlier = ObjectVersion(major: version.major, minor: minor)
      if !known.contains(earlier) { return earlier }
    }
    return nil
  }
}

extension RuleMessage {
  fileprivate static func missing(_ missing: ObjectVersion, before version: ObjectVersion, _ subject: String) -> Self {
    "\(subject) is \(version), but there is no version \(missing); add it, or give this one the next number"
  }
}

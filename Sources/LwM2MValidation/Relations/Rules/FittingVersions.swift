import LwM2MVocabulary
import LwM2MCompiler
import LwM2MComparison
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Along the versions of each Object, the number grows as much as the changes ask for: `lwm2mc diff` over a whole history.
enum FittingVersions: RelationRule {
  static let description = VersionStep.description

  static func check(_ view: RegistryView, _ findings: inout FindingList) {
    for pair in view.history.pairs {
      guard let message = VersionStep.message(pair.comparison) else { continue }
      let definition = pair.new.definition
      findings.add(
        description, "\(message)", in: pair.new.file, at: definition.offsets.version, about: definition.subject())
    }
  }
}

import LwM2MVocabulary
import LwM2MCompiler
import LwM2MComparison
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules

/// Along the versions of each Object, no Resource ID comes back with another meaning.
enum FreshResourceIDs: RelationRule {
  static let description = ReusedID.description

  static func check(_ view: RegistryView, _ findings: inout FindingList) {
    for reused in view.history.reusedIDs {
      findings.add(
        description, "\(reused.message)", in: reused.home.file, at: reused.new.offsets.item,
        about: reused.home.definition.subject(reused.new.id))
    }
  }
}

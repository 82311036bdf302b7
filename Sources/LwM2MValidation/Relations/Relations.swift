import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MRules

/// What relations are between: definitions, and the tables of a registry.
struct RegistryView {
  /// The files with definitions.
  let files: [CheckedFile]
  /// The tables.
  let references: References
}

/// A rule over definitions and the tables that they are compared with: a type without state.
protocol RelationRule: Sendable {
  /// What is known of it without running it.
  static var description: RuleDescription { get }

  /// Reports where the definitions and the tables disagree.
  static func check(_ view: RegistryView, _ findings: inout FindingList)
}

/// The rules between files.
enum RelationRules {
  /// Every rule, in the order in which they are checked. Adding a rule is a file in `Rules` and a line here.
  static let all: [any RelationRule.Type] = [
    RegisteredResource.self,
    ReusableResourceUnchanged.self,
    MatchesIndex.self,
    ListedInIndex.self,
    VersionFiles.self,
    CompleteVersionHistory.self,
  ]

  /// What is known of each.
  static let descriptions: [RuleDescription] = all.map { $0.description }

  /// What the rules find.
  static func check(_ view: RegistryView, _ findings: inout FindingList) {
    for rule in all { rule.check(view, &findings) }
  }
}

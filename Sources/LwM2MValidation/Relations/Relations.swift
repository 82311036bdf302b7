import LwM2MCompiler
import LwM2MComparison
import LwM2MDiagnostics
import LwM2MRules

/// What relations are between: definitions, and the tables of a registry.
struct RegistryView {
  /// The files with definitions.
  let files: [CheckedFile]
  /// The tables.
  let references: References
  /// The versions of all Objects, those in the folder of the past after those that lie elsewhere.
  let history: VersionHistory

  /// What is to be looked at.
  init(files: [CheckedFile], references: References) {
    self.files = files
    self.references = references
    let usable = files.filter(\.isUsable)
    let present = usable.filter { !RegistryPath($0.path).isHistoric }
    let historic = usable.filter { RegistryPath($0.path).isHistoric }
    history = VersionHistory(
      (present + historic).flatMap { file in
        file.definitions.map { FiledDefinition($0.definition, file: file.path) }
      })
  }
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
    FittingVersions.self,
    FreshResourceIDs.self,
  ]

  /// What is known of each.
  static let descriptions: [RuleDescription] = all.map { $0.description }

  /// What the rules find.
  static func check(_ view: RegistryView, _ findings: inout FindingList) {
    for rule in all { rule.check(view, &findings) }
  }
}

public import LwM2MDiagnostics
public import LwM2MGenerators
import LwM2M
import LwM2MModel

/// The definitions of all files, each version of each Object once.
public struct MergedDefinitions: Sendable {
  /// What to generate from.
  public let set: ObjectSet
  /// Where definitions contradict each other, or differ in words.
  public let diagnostics: [Diagnostic]

  /// Merges the definitions of the files that are usable.
  ///
  /// Repetitions that say the same are one. Where only descriptions differ, the first counts, and one in a folder
  /// `version_history` counts after all others. Of definitions that contradict each other none is used: there is no
  /// telling which is meant.
  public init(_ files: [CheckedFile]) {
    var members: [ObjectSet.Member] = []
    var diagnostics: [Diagnostic] = []
    for group in Self.groups(files) {
      guard let first = group.first else { continue }
      let findings = group.dropFirst().compactMap { Diagnostic(comparing: $0, with: first) }
      diagnostics += findings
      guard findings.errorCount == 0 else { continue }
      let fileName = InputPath(path: first.path, origin: .named).baseName
      members.append(ObjectSet.Member(definition: first.definition, fileName: fileName))
    }
    self.set = ObjectSet(members)
    self.diagnostics = diagnostics
  }

  /// The definitions by Object and version, in the order in which they count.
  private static func groups(_ files: [CheckedFile]) -> [[LocatedDefinition]] {
    struct Key: Hashable {
      var objectID: ObjectID
      var version: ObjectVersion
    }
    var places: [Key: Int] = [:]
    var groups: [[LocatedDefinition]] = []
    let usable = files.lazy.filter(\.isUsable).flatMap(\.definitions)
    let (history, current) = usable.reduce(into: ([LocatedDefinition](), [LocatedDefinition]())) {
      if $1.isHistoric { $0.0.append($1) } else { $0.1.append($1) }
    }
    for located in current + history {
      let key = Key(objectID: located.definition.objectID, version: located.definition.version)
      if let place = places[key] {
        groups[place].append(located)
      } else {
        places[key] = groups.count
        groups.append([located])
      }
    }
    return groups
  }
}

extension LocatedDefinition {
  /// Whether it lies where the registry keeps versions of the past.
  fileprivate var isHistoric: Bool {
    path.hasPrefix("version_history/") || path.contains("/version_history/")
  }
}

extension Diagnostic {
  /// What is to be said of `second`, which defines the same as `first`; `nil` when nothing is.
  fileprivate init?(comparing second: LocatedDefinition, with first: LocatedDefinition) {
    guard let difference = DefinitionDifference(second.definition, first.definition) else { return nil }
    let definition = second.definition
    let subject = Subject(objectID: definition.objectID, version: definition.version)
    let other = first.position.map { "\(first.path):\($0.line):\($0.column)" } ?? first.path
    let what = "object \(definition.objectID) version \(definition.version)"
    switch difference {
    case .meaning(let difference):
      self.init(
        CompilerRules.contradictingDefinitions, file: second.path, position: second.position, subject: subject,
        "\(what) contradicts its definition in \(other): \(difference); "
          + "remove one of them, or give the newer one a version of its own")
    case .description(let difference):
      self.init(
        CompilerRules.differingDescriptions, file: second.path, position: second.position, subject: subject,
        "\(what) is described in other words in \(other), which are used: \(difference)")
    }
  }
}

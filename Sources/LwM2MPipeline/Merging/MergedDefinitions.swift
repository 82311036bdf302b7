public import LwM2MDiagnostics
public import LwM2MGenerators
import LwM2MVocabulary
import LwM2MModel

/// The definitions of all files, each version of each Object once.
public struct MergedDefinitions: Sendable {
  /// What to generate from.
  public let set: ObjectSet
  /// The file that each member of the set was taken from, in the order of the members.
  public let paths: [String]
  /// Where definitions contradict each other, or differ in words.
  public let diagnostics: [Diagnostic]

  /// Merges the definitions of the files that are usable.
  ///
  /// Repetitions that say the same are one. Where only descriptions differ, the first counts, and one in a folder
  /// `version_history` counts after all others. Of definitions that contradict each other none is used: there is no
  /// telling which is meant.
  public init(_ files: [CheckedFile]) {
    var members: [ObjectSet.Member] = []
    var paths: [Key: String] = [:]
    var diagnostics: [Diagnostic] = []
    for group in Self.groups(files) {
      let first = group[0].definition(in: files)
      if group.count > 1 {
        let findings = group.dropFirst().compactMap { Diagnostic(comparing: $0.definition(in: files), with: first) }
        diagnostics += findings
        guard findings.errorCount == 0 else { continue }
      }
      let fileName = InputPath(path: first.path, origin: .named).baseName
      members.append(ObjectSet.Member(definition: first.definition, fileName: fileName))
      paths[Key(first.definition)] = first.path
    }
    let set = ObjectSet(members)
    self.set = set
    self.paths = set.members.map { paths[Key($0.definition)] ?? "" }
    self.diagnostics = diagnostics
  }

  /// What tells definitions apart.
  private struct Key: Hashable {
    var objectID: ObjectID
    var version: ObjectVersion

    init(_ definition: ObjectDefinition) {
      objectID = definition.objectID
      version = definition.version
    }
  }

  /// Where a definition is: definitions are large, and most that are looked at are repetitions.
  private struct Place {
    var file: Int
    var number: Int

    func definition(in files: [CheckedFile]) -> LocatedDefinition {
      files[file].definitions[number]
    }
  }

  /// The definitions by Object and version, in the order in which they count. No group is empty.
  private static func groups(_ files: [CheckedFile]) -> [[Place]] {
    var (present, historic): ([Int], [Int]) = ([], [])
    for file in files.indices where files[file].isUsable {
      if files[file].isHistoric { historic.append(file) } else { present.append(file) }
    }
    var known: [Key: Int] = Dictionary(minimumCapacity: files.count)
    var groups: [[Place]] = []
    for file in present + historic {
      for number in files[file].definitions.indices {
        let key = Key(files[file].definitions[number].definition)
        if let group = known[key] {
          groups[group].append(Place(file: file, number: number))
        } else {
          known[key] = groups.count
          groups.append([Place(file: file, number: number)])
        }
      }
    }
    return groups
  }
}

extension CheckedFile {
  /// Whether it lies where the registry keeps versions of the past.
  fileprivate var isHistoric: Bool {
    var path = path
    return path.withUTF8 { path in
      var rest = path[...]
      while let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
        if rest[..<slash].elementsEqual("version_history".utf8) { return true }
        rest = rest[(slash + 1)...]
      }
      return false
    }
  }
}

extension Diagnostic {
  /// What is to be said of `second`, which defines the same as `first`; `nil` when nothing is.
  fileprivate init?(comparing second: LocatedDefinition, with first: LocatedDefinition) {
    guard second.origin != first.origin else { return nil }
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

import LwM2MCommandLine
import LwM2MVocabulary
import LwM2MComparison
import LwM2MDiagnostics
import LwM2MModel

/// What `lwm2mc diff` compares.
struct DiffSubject {
  /// The versions that are compared.
  let pairs: [VersionPair]
  /// The versions that have come, and those that have gone.
  private(set) var (added, removed): ([FiledDefinition], [FiledDefinition]) = ([], [])
  /// What cannot be compared.
  let diagnostics: [Diagnostic]
  /// How much was compared, in words.
  let summary: String

  /// The versions in one set of definitions, or in two sets: those of two files, or of folders.
  init(_ sides: [[FiledDefinition]], isHistory: Bool, areFiles: Bool) {
    if let old = sides.first, let new = sides.dropFirst().first, !isHistory {
      self.init(from: old, to: new, areFiles: areFiles)
    } else {
      self.init(historyOf: sides.flatMap(\.self))
    }
  }

  private init(historyOf definitions: [FiledDefinition]) {
    pairs = VersionHistory(definitions).pairs
    diagnostics = []
    summary = Count.of(pairs.count, "pair") + " of versions: " + Self.tally(pairs)
  }

  private init(from old: [FiledDefinition], to new: [FiledDefinition], areFiles: Bool) {
    if areFiles, let before = old.first, let after = new.first, old.count == 1, new.count == 1,
      before.definition.objectID != after.definition.objectID
    {
      (pairs, summary) = ([], "nothing to compare")
      diagnostics = [.otherObject(before, after)]
      return
    }
    let difference = SetDifference(from: old, to: new)
    pairs = difference.pairs
    (added, removed) = (difference.added, difference.removed)
    diagnostics = added.map { .only($0, "new") } + removed.map { .only($0, "gone") }
    let others = [(added.count, "new"), (removed.count, "gone")].filter { $0.0 > 0 }
      .map { Count.of($0.0, "version") + " " + $0.1 }
    summary =
      pairs.isEmpty && !others.isEmpty
      ? others.joined(separator: ", ")
      : ([Self.tally(pairs)] + others).joined(separator: "; ")
  }

  /// `2 major, 1 minor changes, 1 version too low`.
  private static func tally(_ pairs: [VersionPair]) -> String {
    let changes = pairs.flatMap(\.comparison.changes)
    var parts: [String] = []
    for impact in Impact.allCases.reversed() {
      let count = changes.lazy.filter { $0.impact == impact }.count
      if count > 0 { parts.append("\(count) \(impact == .none ? "without impact" : impact.rawValue)") }
    }
    let low = pairs.lazy.filter { !$0.comparison.isVersionEnough }.count
    return (parts.isEmpty ? "no changes" : "changes: " + parts.joined(separator: ", "))
      + (low > 0 ? "; " + Count.of(low, "version") + " too low" : "")
  }
}

extension Diagnostic {
  fileprivate static func otherObject(_ old: FiledDefinition, _ new: FiledDefinition) -> Diagnostic {
    Diagnostic(
      rule: VersionStep.description.id, severity: .error, file: new.file,
      message: "defines object \(new.definition.objectID), but \(old.file) defines object \(old.definition.objectID); "
        + "name two versions of one object")
  }

  fileprivate static func only(_ filed: FiledDefinition, _ what: String) -> Diagnostic {
    let definition = filed.definition
    return Diagnostic(
      rule: VersionStep.description.id, severity: .note, file: filed.file,
      message: "object \(definition.objectID) version \(definition.version) is \(what)",
      subject: Diagnostic.Subject(objectID: definition.objectID, version: definition.version))
  }
}

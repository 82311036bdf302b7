import LwM2MVocabulary
public import LwM2MComparison
public import LwM2MDiagnostics
import LwM2MModel

/// What came of comparing definitions, with the places of changes: what the command line prints in several ways.
public struct ComparisonReport {
  /// A change and where it is.
  public struct LocatedChange: Sendable {
    /// The change.
    public var change: Change
    /// The file that it is shown in: the new one, or the old one for what is gone.
    public var file: String
    /// Where in that file, `nil` when it cannot be told.
    public var position: SourcePosition?
  }

  /// Two versions and their changes.
  public struct Entry {
    /// The versions.
    public var pair: VersionPair
    /// The changes.
    public var changes: [LocatedChange]
    /// What is wrong with the version, `nil` when it is enough.
    public var finding: Diagnostic?
  }

  /// The versions that were compared.
  public private(set) var entries: [Entry] = []
  /// The versions of Objects that were not there before.
  public let added: [FiledDefinition]
  /// The versions that are not there any more.
  public let removed: [FiledDefinition]

  /// The comparisons of these versions, and those that have nothing to be compared with. A version that is too low is a
  /// finding of this severity.
  public init(
    _ pairs: [VersionPair], added: [FiledDefinition] = [], removed: [FiledDefinition] = [], texts: SourceTexts,
    severity: Severity
  ) {
    (self.added, self.removed) = (added, removed)
    var texts = texts
    entries = pairs.map { Self.entry(for: $0, &texts, severity) }
  }

  /// What is wrong with versions.
  public var findings: [Diagnostic] { entries.compactMap(\.finding) }

  private static func entry(for pair: VersionPair, _ texts: inout SourceTexts, _ severity: Severity) -> Entry {
    let changes = pair.comparison.changes.map { change in
      if let offset = change.newOffset {
        return LocatedChange(
          change: change, file: pair.new.file, position: texts.text(of: pair.new.file)?.position(at: offset))
      }
      return LocatedChange(
        change: change, file: pair.old.file,
        position: change.oldOffset.flatMap { texts.text(of: pair.old.file)?.position(at: $0) })
    }
    let finding = VersionStep.message(pair.comparison).map { message in
      let definition = pair.new.definition
      return Diagnostic(
        rule: VersionStep.description.id, severity: severity, file: pair.new.file,
        position: texts.text(of: pair.new.file)?.position(at: definition.offsets.version), message: message,
        subject: Diagnostic.Subject(objectID: definition.objectID, version: definition.version))
    }
    return Entry(pair: pair, changes: changes, finding: finding)
  }
}

extension ComparisonReport.Entry {
  /// The Object in words: `3303 'Temperature'`.
  var name: String { pair.new.name }

  /// `1.0 -> 1.1`.
  var step: String { "\(pair.old.definition.version) -> \(pair.new.definition.version)" }

  /// What the changes ask for, and whether it is there.
  var verdict: String {
    let comparison = pair.comparison
    if comparison.changes.isEmpty { return "no change" }
    let needed = "needs at least \(comparison.requiredVersion)"
    return needed + (comparison.isVersionEnough ? "" : ", bears only \(comparison.new.version)")
  }
}

extension FiledDefinition {
  /// The Object in words: `3303 'Temperature'`.
  var name: String {
    definition.name.isEmpty ? "\(definition.objectID)" : "\(definition.objectID) \(definition.name.quoted)"
  }
}

public import LwM2MVocabulary
import LwM2MDiagnostics
public import LwM2MModel

/// What changed from one version of a definition to another, and what that asks of the version.
public struct Comparison: Sendable {
  /// The definition as it was.
  public let old: ObjectDefinition
  /// The definition as it is.
  public let new: ObjectDefinition
  /// Each change: those of the Object first, then those of its Resources by ID.
  public let changes: [Change]

  /// Compares two definitions of an Object.
  public init(from old: ObjectDefinition, to new: ObjectDefinition) {
    self.old = old
    self.new = new
    let difference = DefinitionDifference(from: old, to: new)
    var report = ChangeReport()
    for rule in ComparisonRules.table {
      report.rule = rule.description.id
      report.resourceID = nil
      rule.compare(difference, &report)
      for pair in difference.changed {
        report.resourceID = pair.new.id
        rule.compare(pair, of: difference, &report)
      }
    }
    changes = report.changes.enumerated()
      .sorted { (Self.rank($0.element), $0.offset) < (Self.rank($1.element), $1.offset) }
      .map(\.element)
  }

  private static func rank(_ change: Change) -> Int {
    change.resourceID.map { Int($0.rawValue) + 1 } ?? 0
  }

  /// What the gravest change asks of the version.
  public var impact: Impact {
    changes.map(\.impact).max() ?? .none
  }

  /// The version that the new definition must at least bear.
  public var requiredVersion: ObjectVersion {
    let old = old.version
    switch impact {
    case .none: return old
    case .minor where old.minor < .max: return ObjectVersion(major: old.major, minor: old.minor + 1)
    case .minor, .major: return ObjectVersion(major: old.major == .max ? .max : old.major + 1, minor: 0)
    }
  }

  /// Whether the new definition bears at least the version that its changes ask for.
  public var isVersionEnough: Bool { new.version >= requiredVersion }
}

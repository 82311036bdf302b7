public import LwM2MJSON
import LwM2MVocabulary
import LwM2MComparison
import LwM2MDiagnostics
import LwM2MModel

extension ComparisonReport {
  /// The report for a program: an array with an object for each pair of versions, and for each version that is new or gone:
  /// there `old` or `new` is `null`, no version is asked for, and `changes` is empty.
  public var json: JSONValue {
    .array(entries.map(\.json) + added.map { $0.json(asNew: true) } + removed.map { $0.json(asNew: false) })
  }
}

extension ComparisonReport.Entry {
  fileprivate var json: JSONValue {
    let comparison = pair.comparison
    return .object([
      ("object", .integer(Int(comparison.new.objectID.rawValue))),
      ("name", .string(comparison.new.name)),
      ("old", pair.old.side),
      ("new", pair.new.side),
      ("impact", .string(comparison.impact.rawValue)),
      ("requiredVersion", .string(comparison.requiredVersion.description)),
      ("isVersionEnough", .bool(comparison.isVersionEnough)),
      ("changes", .array(changes.map(\.json))),
    ])
  }
}

extension FiledDefinition {
  /// A version without another one to be compared with.
  fileprivate func json(asNew isNew: Bool) -> JSONValue {
    .object([
      ("object", .integer(Int(definition.objectID.rawValue))),
      ("name", .string(definition.name)),
      ("old", isNew ? .null : side),
      ("new", isNew ? side : .null),
      ("impact", .null),
      ("requiredVersion", .null),
      ("isVersionEnough", .bool(true)),
      ("changes", .array([])),
    ])
  }

  fileprivate var side: JSONValue {
    .object([("file", .string(file)), ("version", .string(definition.version.description))])
  }
}

extension ComparisonReport.LocatedChange {
  fileprivate var json: JSONValue {
    .object([
      ("rule", .string(change.rule.rawValue)),
      ("impact", .string(change.impact.rawValue)),
      ("resource", change.resourceID.map { .integer(Int($0.rawValue)) } ?? .null),
      ("file", .string(file)),
      ("line", position.map { .integer($0.line) } ?? .null),
      ("column", position.map { .integer($0.column) } ?? .null),
      ("message", .string(change.message)),
    ])
  }
}

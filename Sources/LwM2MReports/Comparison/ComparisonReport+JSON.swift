import LwM2MVocabulary
import LwM2MComparison
public import LwM2MDiagnostics
import LwM2MModel

extension ComparisonReport {
  /// The report for a program: an array with an object for each pair of versions.
  public var json: JSONValue { .array(entries.map(\.json)) }
}

extension ComparisonReport.Entry {
  fileprivate var json: JSONValue {
    let comparison = pair.comparison
    return .object([
      ("object", .integer(Int(comparison.new.objectID.rawValue))),
      ("name", .string(comparison.new.name)),
      ("old", side(pair.old)),
      ("new", side(pair.new)),
      ("impact", .string(comparison.impact.rawValue)),
      ("requiredVersion", .string(comparison.requiredVersion.description)),
      ("isVersionEnough", .bool(comparison.isVersionEnough)),
      ("changes", .array(changes.map(\.json))),
    ])
  }

  private func side(_ filed: FiledDefinition) -> JSONValue {
    .object([("file", .string(filed.file)), ("version", .string(filed.definition.version.description))])
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

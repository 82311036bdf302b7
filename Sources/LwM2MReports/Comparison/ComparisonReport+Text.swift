import LwM2MComparison
public import LwM2MDiagnostics
import LwM2MModel

extension ComparisonReport {
  /// The report for a person: for each pair of versions a heading, and below it each change on a line with its place.
  public func text(style: TextStyle = .plain) -> String {
    entries.map { entry in
      let heading = "object \(entry.name.escapingControlCharacters): \(entry.step), \(entry.verdict)\n"
      return heading + entry.changes.map { "  " + $0.text(style) + "\n" }.joined()
    }.joined()
  }
}

extension ComparisonReport.LocatedChange {
  /// `b.xml:12:5: major: Type of resource 1 'Level' was 'Integer' and is 'Float' [stable-types]`.
  fileprivate func text(_ style: TextStyle) -> String {
    let place = file.escapingControlCharacters + (position.map { ":\($0.line):\($0.column)" } ?? "")
    let message = change.message.escapingControlCharacters
    switch style {
    case .plain: return "\(place): \(change.impact.rawValue): \(message) [\(change.rule)]"
    case .colored:
      return "\u{1B}[1m\(place): \(change.impact.color)\(change.impact.rawValue):\u{1B}[0m \(message)"
        + " \u{1B}[2m[\(change.rule)]\u{1B}[0m"
    }
  }
}

extension Impact {
  fileprivate var color: String {
    switch self {
    case .none: "\u{1B}[36m"
    case .minor: "\u{1B}[35m"
    case .major: "\u{1B}[31m"
    }
  }
}

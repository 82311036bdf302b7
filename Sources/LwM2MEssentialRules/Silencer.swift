public import LwM2MDiagnostics

/// A comment `<!-- lwm2mc:disable known-unit -->`, which silences findings of a rule at the element beside it.
///
/// Beside means: on the same line, or, for a comment on a line of its own, the next element. Errors are never silenced,
/// since what has an error has no clear meaning.
public struct Silencer: Hashable, Sendable {
  /// The rule; empty where the comment names none, or is spelled so that it silences nothing.
  public var rule: RuleID
  /// Where the comment stands.
  public var position: SourcePosition
  /// The lines whose elements it is about.
  public var lines: Set<Int>
  /// Whether it has silenced anything.
  public var isUsed = false

  /// A silencer that has silenced nothing yet.
  package init(rule: RuleID, position: SourcePosition, lines: Set<Int>) {
    self.rule = rule
    self.position = position
    self.lines = lines
  }

  /// Whether it silences a finding.
  func covers(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.rule == rule, diagnostic.severity < .error, let position = diagnostic.position else {
      return false
    }
    return lines.contains(position.line)
  }
}

extension [Silencer] {
  /// The findings that are not silenced; those that have silenced one are marked.
  public mutating func silence(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !isEmpty else { return diagnostics }
    var rest: [Diagnostic] = []
    for diagnostic in diagnostics {
      let covering = indices.filter { self[$0].covers(diagnostic) }
      if covering.isEmpty { rest.append(diagnostic) }
      for index in covering { self[index].isUsed = true }
    }
    return rest
  }
}

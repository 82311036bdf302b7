public import LwM2MDiagnostics
public import LwM2MModel

/// Checks definitions against `ObjectRules`.
public enum RuleChecker {
  /// What the rules find in the definitions of one file, in the order of the file.
  ///
  /// - Parameters:
  ///   - definitions: the definitions, as they were read from `text`.
  ///   - text: the file's text, which turns offsets into lines and columns; unused where nothing is found.
  ///   - file: the file's name in diagnostics.
  public static func check(_ definitions: [ObjectDefinition], in text: SourceText, file: String?) -> [Diagnostic] {
    var lines = SourceLines(text)
    return check(definitions, file: file) { lines.position(at: $0) }
  }

  /// What the rules find in a definition.
  ///
  /// - Parameters:
  ///   - definition: the definition.
  ///   - file: the file's name in diagnostics.
  ///   - position: turns a byte offset of the definition into a line and column; called for findings only, in ascending
  ///     order. `nil` leaves diagnostics without a place.
  public static func check(
    _ definition: ObjectDefinition, file: String?, position: (Int) -> SourcePosition?
  ) -> [Diagnostic] {
    check([definition], file: file, position: position)
  }

  /// What the rules find in a definition that is refused for other faults.
  ///
  /// - Parameters:
  ///   - refused: what was understood of it, as it was read from `text`.
  ///   - hasID: whether its Object ID is known.
  ///   - text: the file's text, which turns offsets into lines and columns; unused where nothing is found.
  ///   - file: the file's name in diagnostics.
  public static func check(
    refused: ObjectDefinition, hasID: Bool, in text: SourceText, file: String?
  ) -> [Diagnostic] {
    var lines = SourceLines(text)
    return check([refused], knowing: hasID ? [.parts, .objectID] : [.parts], file: file) { lines.position(at: $0) }
  }

  private static func check(
    _ definitions: [ObjectDefinition], knowing known: Set<RuleNeed>? = nil, file: String?,
    position: (Int) -> SourcePosition?
  ) -> [Diagnostic] {
    var report = RuleReport()
    let rules = ObjectRules.table.indices.filter { known?.contains(ObjectRules.table[$0].needs) ?? true }
    let hasID = known?.contains(.objectID) ?? true
    for definition in definitions { check(definition, hasID: hasID, by: rules, &report) }
    guard !report.findings.isEmpty else { return [] }
    var diagnostics = report.findings.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map { _, finding in
        Diagnostic(
          rule: finding.rule.id, severity: finding.severity, file: file, position: position(finding.offset),
          message: finding.message, subject: finding.subject, omaCode: finding.omaCode)
      }
    if report.omittedCount > 0, let last = diagnostics.last {
      diagnostics.append(
        Diagnostic(
          rule: last.rule, severity: .note, file: file,
          message: "\(report.omittedCount) more findings in this file are left out"))
    }
    return diagnostics
  }

  /// One walk over the Object and its Resources for all of these rules.
  private static func check(
    _ definition: ObjectDefinition, hasID: Bool, by rules: [Int], _ report: inout RuleReport
  ) {
    report.subject = Diagnostic.Subject(
      objectID: hasID ? definition.objectID : nil, version: definition.version)
    for index in rules {
      report.ruleIndex = index
      ObjectRules.table[index].check(definition, &report)
    }
    for resource in definition.resources {
      report.subject.resourceID = resource.id
      for index in rules {
        report.ruleIndex = index
        ObjectRules.table[index].check(resource, of: definition, &report)
      }
    }
  }
}

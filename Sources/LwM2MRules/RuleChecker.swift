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

  private static func check(
    _ definitions: [ObjectDefinition], file: String?, position: (Int) -> SourcePosition?
  ) -> [Diagnostic] {
    var report = RuleReport()
    for definition in definitions { check(definition, &report) }
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

  /// One walk over the Object and its Resources for all rules.
  private static func check(_ definition: ObjectDefinition, _ report: inout RuleReport) {
    let rules = ObjectRules.table
    report.subject = Diagnostic.Subject(objectID: definition.objectID, version: definition.version)
    for index in rules.indices {
      report.ruleIndex = index
      rules[index].check(definition, &report)
    }
    for resource in definition.resources {
      report.subject.resourceID = resource.id
      for index in rules.indices {
        report.ruleIndex = index
        rules[index].check(resource, of: definition, &report)
      }
    }
  }
}

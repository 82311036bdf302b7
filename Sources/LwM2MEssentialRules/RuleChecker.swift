public import LwM2MDiagnostics
public import LwM2MModel

/// Checks definitions against the rules of a table.
public struct RuleChecker: Sendable {
  /// The rules.
  public let table: RuleTable
  private let makeFix: RuleFix.Maker?

  /// A checker for these rules, whose findings come without fixes.
  public init(_ table: RuleTable) {
    self.init(table, makeFix: nil)
  }

  /// A checker for these rules.
  package init(_ table: RuleTable, makeFix: RuleFix.Maker?) {
    self.table = table
    self.makeFix = makeFix
  }

  /// What the rules find in a file and its definitions, in the order of the file.
  ///
  /// - Parameters:
  ///   - definitions: the definitions, as they were read from `document`.
  ///   - refused: what was understood of those that have other faults, and whether their Object ID is known. Only rules
  ///     that look at parts alone are asked about them.
  ///   - document: the file.
  public func check(
    _ definitions: [ObjectDefinition], refused: [(definition: ObjectDefinition, hasID: Bool)] = [],
    in document: SourceDocument
  ) -> [Diagnostic] {
    var report = RuleReport(table)
    report.rootOffset = document.nodes.first.map { Int($0.start) } ?? 0
    report.subject = Self.subject(definitions, refused)
    for index in table.rules.indices {
      report.ruleIndex = index
      table.rules[index].check(document, &report)
    }
    for index in definitions.indices { check(definitions[index], &report) }
    for (definition, hasID) in refused { check(refused: definition, hasID: hasID, &report) }
    var lines = SourceLines(document.text)
    let makeFix = makeFix.map { make in { fix, offset in make(fix, document.text, offset) } }
    return report.diagnostics(file: document.file, makeFix: makeFix) { lines.position(at: $0) }
  }

  /// What findings about the file as a whole are about: the first Object that has an ID.
  private static func subject(
    _ definitions: [ObjectDefinition], _ refused: [(definition: ObjectDefinition, hasID: Bool)]
  ) -> Diagnostic.Subject {
    if !definitions.isEmpty {
      return Diagnostic.Subject(objectID: definitions[0].objectID, version: definitions[0].version)
    }
    let known = refused.first { $0.hasID }?.definition
    return Diagnostic.Subject(objectID: known?.objectID, version: known?.version)
  }

  /// What the rules find in a definition without a file.
  ///
  /// - Parameters:
  ///   - definition: the definition.
  ///   - file: the file's name in diagnostics.
  ///   - position: turns a byte offset of the definition into a line and column; called for findings only, in ascending
  ///     order. `nil` leaves diagnostics without a place.
  public func check(
    _ definition: ObjectDefinition, file: String?, position: (Int) -> SourcePosition?
  ) -> [Diagnostic] {
    var report = RuleReport(table)
    check(definition, &report)
    return report.diagnostics(file: file, position: position)
  }

  private func check(_ definition: ObjectDefinition, _ report: inout RuleReport) {
    report.subject = Diagnostic.Subject(objectID: definition.objectID, version: definition.version)
    check(definition, by: table.rules.indices, &report)
  }

  private func check(refused: ObjectDefinition, hasID: Bool, _ report: inout RuleReport) {
    report.subject = Diagnostic.Subject(objectID: hasID ? refused.objectID : nil, version: refused.version)
    let rules = table.rules.indices.filter { index in
      switch table.rules[index].needs {
      case .parts: true
      case .objectID: hasID
      case .everything: false
      }
    }
    check(refused, by: rules, &report)
  }

  /// One walk over the Object and its Resources for all of these rules.
  private func check(
    _ definition: ObjectDefinition, by rules: some Collection<Int>, _ report: inout RuleReport
  ) {
    for index in rules {
      report.ruleIndex = index
      table.rules[index].check(definition, &report)
    }
    for resource in definition.resources {
      report.subject.resourceID = resource.id
      for index in rules {
        report.ruleIndex = index
        table.rules[index].check(resource, of: definition, &report)
      }
    }
  }
}

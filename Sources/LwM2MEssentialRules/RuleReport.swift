package import LwM2MDiagnostics
package import LwM2MVocabulary

/// Collects what rules find. Places stay byte offsets: only findings pay for lines and columns.
package struct RuleReport {
  /// A finding whose place is still an offset.
  package struct Finding {
    package var rule: RuleDescription
    package var severity: Severity
    package var offset: Int
    package var message: String
    package var subject: Diagnostic.Subject
    package var omaCode: String?
    package var fix: RuleFix?
  }

  /// The code of OMA's validator that a finding has.
  package enum OMACode {
    /// The rule's first, if it has any.
    case ofRule
    /// This one.
    case code(String)
    /// None: OMA's validator lets it pass.
    case none
  }

  /// As many errors are kept, and as many other findings: a hostile file may have a million.
  static let limit = 200

  /// The rules that report.
  private let table: RuleTable
  /// What was found, in the order in which the rules went.
  package private(set) var findings: [Finding] = []
  /// How many more there are.
  private var omittedCount = 0
  private var errorCount = 0

  /// The rule that the next findings are of: its place in the table, since copying it for each check would take longer
  /// than the check.
  package var ruleIndex = 0
  /// What the next findings are about.
  package var subject = Diagnostic.Subject()
  /// Where the root element begins, which names the schema.
  package var rootOffset = 0

  /// An empty report for the rules of a table.
  package init(_ table: RuleTable) {
    self.table = table
  }

  /// Whether a registry has a unit of this symbol that SenML has not.
  package func isRegistered(unit: String) -> Bool { table.registeredUnits.contains(unit) }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - message: what is wrong.
  ///   - offset: where, as a byte offset.
  ///   - severity: how grave it is, where that is not the rule's.
  ///   - resource: the Resource, where the rule looks at the Object as a whole.
  ///   - omaCode: the code of OMA's validator, where it is not the rule's first.
  ///   - fix: what would put it right, where there is one right answer.
  package mutating func add(
    _ message: @autoclosure () -> RuleMessage, at offset: Int, severity: Severity? = nil, resource: ResourceID? = nil,
    omaCode: OMACode = .ofRule, fix: @autoclosure () -> RuleFix? = nil
  ) {
    guard table.descriptions.indices.contains(ruleIndex) else { return }
    let rule = table.descriptions[ruleIndex]
    let severity = severity ?? rule.severity
    guard severity == .error ? errorCount < Self.limit : findings.count - errorCount < Self.limit else {
      omittedCount += 1
      return
    }
    if severity == .error { errorCount += 1 }
    var subject = subject
    if let resource { subject.resourceID = resource }
    let code: String? =
      switch omaCode {
      case .ofRule: rule.omaCodes.first
      case .code(let code): code
      case .none: nil
      }
    findings.append(
      Finding(
        rule: rule, severity: severity, offset: offset, message: message().text, subject: subject,
        omaCode: code, fix: fix()))
  }

  /// The findings in the order of the file, and a note where there are more.
  ///
  /// - Parameters:
  ///   - file: the file's name.
  ///   - makeFix: makes a fix for a place in the file's text; `nil` where nobody asks for fixes.
  ///   - position: turns an offset into a line and column.
  package func diagnostics(
    file: String?, makeFix: ((RuleFix, Int) -> Fix?)? = nil, position: (Int) -> SourcePosition?
  ) -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    var diagnostics = findings.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map { _, finding in
        Diagnostic(
          rule: finding.rule.id, severity: finding.severity, file: file, position: position(finding.offset),
          message: finding.message, subject: finding.subject, omaCode: finding.omaCode,
          fix: finding.fix.flatMap { makeFix?($0, finding.offset) })
      }
    if omittedCount > 0, let last = diagnostics.last {
      diagnostics.append(
        Diagnostic(
          rule: last.rule, severity: .note, file: file,
          message: "\(omittedCount) more findings in this file are left out"))
    }
    return diagnostics
  }
}

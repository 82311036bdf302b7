import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import LwM2MXML

/// Collects what is found beyond single definitions, in several files. Places stay byte offsets: only findings pay for
/// lines and columns.
struct FindingList {
  private struct Finding {
    var rule: RuleDescription
    var severity: Severity
    var file: String
    var offset: Int?
    var message: String
    var subject: Diagnostic.Subject
    var omaCode: String?
    var fix: RuleFix?
  }

  /// As many findings are kept of a file: a hostile one may have a million.
  private static let limit = 400

  private var findings: [Finding] = []
  private var counts: [String: Int] = [:]

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - rule: the rule that is broken.
  ///   - message: what is wrong.
  ///   - file: where.
  ///   - offset: the element in the file, `nil` for the file as a whole.
  ///   - subject: what it is about.
  ///   - severity: how grave it is, where that is not the rule's.
  ///   - omaCode: the code of OMA's validator, where it is not the rule's first.
  ///   - fix: what would put it right, where there is one right answer.
  mutating func add(
    _ rule: RuleDescription, _ message: RuleMessage, in file: String, at offset: Int?,
    about subject: Diagnostic.Subject,
    severity: Severity? = nil, omaCode: String? = nil, fix: RuleFix? = nil
  ) {
    counts[file, default: 0] += 1
    guard counts[file, default: 0] <= Self.limit else { return }
    findings.append(
      Finding(
        rule: rule, severity: severity ?? rule.severity, file: file, offset: offset, message: message.text,
        subject: subject, omaCode: omaCode ?? rule.omaCodes.first, fix: fix))
  }

  /// The findings, with the places in their files.
  ///
  /// - Parameter texts: the texts that are at hand; other files are read again.
  func diagnostics(texts: [String: SourceText]) -> [Diagnostic] {
    let byFile = Dictionary(grouping: findings, by: \.file)
    return byFile.keys.sorted().flatMap { file -> [Diagnostic] in
      let findings = byFile[file] ?? []
      let text = texts[file] ?? (findings.contains { $0.offset != nil } ? Self.text(of: file) : nil)
      var lines = text.map(SourceLines.init)
      var diagnostics = findings.enumerated()
        .sorted { ($0.element.offset ?? -1, $0.offset) < ($1.element.offset ?? -1, $1.offset) }
        .map { _, finding in
          Diagnostic(
            rule: finding.rule.id, severity: finding.severity, file: file,
            position: finding.offset.flatMap { lines?.position(at: $0) }, message: finding.message,
            subject: finding.subject, omaCode: finding.omaCode,
            fix: finding.fix.flatMap { fix in finding.offset.flatMap { text?.fix(fix, at: $0) } })
        }
      if let count = counts[file], count > Self.limit, let last = diagnostics.last {
        diagnostics.append(
          Diagnostic(
            rule: last.rule, severity: .note, file: file,
            message: "\(count - Self.limit) more findings in this file are left out"))
      }
      return diagnostics
    }
  }

  private static func text(of file: String) -> SourceText? {
    guard case .success(let bytes) = Disk.content(of: file, limit: ReadingLimits.bytes) else { return nil }
    return DefinitionReader.read(bytes: bytes, fileName: file).document?.text
  }
}

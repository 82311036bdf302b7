package import LwM2MDiagnostics
package import LwM2MModel

/// A finding while the text is being read: its place is still an offset.
package struct Finding {
  var rule: RuleDescription
  var severity: Severity
  /// An offset into the text, `nil` for the file as a whole.
  var offset: Int?
  var message: String
  var subject = Diagnostic.Subject()
  package var omaCode: String?

  /// A finding at an offset.
  package init(
    _ rule: RuleDescription, at offset: Int?, _ message: String, subject: Diagnostic.Subject = .init(),
    omaCode: String? = nil
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.offset = offset
    // Names and libxml2's own words can be as long as the file.
    self.message = message.utf8.count <= 500 ? message : String(message.prefix(400)) + "…"
    self.subject = subject
    self.omaCode = omaCode ?? rule.omaCodes.first
  }
}

extension [Finding] {
  /// The findings as diagnostics in the order of the file: at most `ReadingLimits.diagnostics` errors, as many others, and
  /// a note. So no number of warnings hides an error.
  package func diagnostics(file: String, text: SourceText) -> [Diagnostic] {
    guard !isEmpty else { return [] }
    var lines = SourceLines(text)
    let ordered = enumerated().sorted { ($0.element.offset ?? -1, $0.offset) < ($1.element.offset ?? -1, $1.offset) }
    var room = (errors: ReadingLimits.diagnostics, others: ReadingLimits.diagnostics)
    let kept = ordered.filter { _, finding in
      let isError = finding.severity == .error
      if isError { room.errors -= 1 } else { room.others -= 1 }
      return isError ? room.errors >= 0 : room.others >= 0
    }
    var diagnostics = kept.map { _, finding in
      Diagnostic(
        rule: finding.rule.id, severity: finding.severity, file: file,
        position: finding.offset.map { lines.position(at: $0) }, message: finding.message, subject: finding.subject,
        omaCode: finding.omaCode)
    }
    if kept.count < count {
      diagnostics.append(
        Diagnostic(
          rule: ReadingRules.limit.id, severity: .note, file: file,
          message: "there are more findings than the \(ReadingLimits.diagnostics) above; the rest is left out"))
    }
    return diagnostics
  }
}

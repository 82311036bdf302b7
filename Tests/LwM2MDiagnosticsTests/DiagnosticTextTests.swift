import LwM2MDiagnostics
import Testing

/// A finding reads as compilers print them, and cannot act on the terminal.
struct DiagnosticTextTests {
  private let finding = Diagnostic(
    rule: "unique-resource-ids", severity: .error, file: "3303.xml", position: SourcePosition(line: 12, column: 5),
    message: "resource 7 is defined twice")

  @Test func hasPlaceSeverityMessageAndRule() {
    #expect(finding.text() == "3303.xml:12:5: error: resource 7 is defined twice [unique-resource-ids]")
  }

  @Test func withoutAPositionNamesTheFile() {
    var finding = finding
    finding.position = nil
    finding.severity = .warning
    #expect(finding.text() == "3303.xml: warning: resource 7 is defined twice [unique-resource-ids]")
  }

  @Test func withoutAFileStandsAlone() {
    var finding = finding
    finding.file = nil
    finding.severity = .note
    #expect(finding.text() == "note: resource 7 is defined twice [unique-resource-ids]")
  }

  @Test func isColoredOnRequest() {
    let text = finding.text(style: .colored)
    #expect(text.contains("\u{1B}[31merror:\u{1B}[0m resource 7"))
    var isEscape = false
    let bare = text.unicodeScalars.filter { scalar in
      if scalar == "\u{1B}" { isEscape = true }
      defer { if scalar == "m" { isEscape = false } }
      return !isEscape
    }
    #expect(String(String.UnicodeScalarView(bare)) == finding.text())
  }

  @Test(arguments: [
    ("\u{1B}[2J", "\\u{1B}[2J"), ("a\nb", "a\\nb"), ("a\rb\tc", "a\\rb\\tc"), ("\u{7F}", "\\u{7F}"),
    ("\u{9B}31m", "\\u{9B}31m"), ("\u{202E}txt", "\\u{202E}txt"), ("\u{2028}", "\\u{2028}"), ("\0", "\\u{0}"),
    ("Größe 温度 🙂", "Größe 温度 🙂"),
  ])
  func escapesWhatSteersTerminals(text: String, escaped: String) {
    var finding = finding
    finding.message = text
    finding.file = text
    #expect(finding.text() == "\(escaped):12:5: error: \(escaped) [unique-resource-ids]")
    #expect(finding.text(style: .colored).contains(escaped))
  }
}

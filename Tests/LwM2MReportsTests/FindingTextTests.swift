import LwM2MDiagnostics
import LwM2MModel
import LwM2MReports
import Testing

@Suite("On a terminal a finding shows its line, with a caret below the place")
struct FindingTextTests {
  private func lines(_ finding: Diagnostic, width: Int = 100, _ texts: SourceTexts = Findings.texts) -> [Substring] {
    FindingText.text(of: [finding], texts: texts, width: width).split(separator: "\n")
  }

  @Test func theElementIsUnderlined() {
    #expect(
      lines(Findings.unit) == [
        "a.xml:3:29: warning: wrong [known-unit]",
        " 3 |     <Name>Größe 体</Name><Units>Mbps</Units>",
        "   |                          ^~~~~~~~~~~~~~~~~~~",
      ])
  }

  @Test func anElementOfSeveralLinesIsUnderlinedToTheEndOfTheFirst() {
    #expect(
      lines(Findings.finding("<Object>")).dropFirst() == [
        " 2 |   <Object>",
        "   |   ^~~~~~~~",
      ])
  }

  @Test func longLinesAreCutAroundThePlace() {
    let long = "<a>" + String(repeating: "x", count: 300) + "<b>" + String(repeating: "y", count: 300) + "</b></a>"
    let finding = Diagnostic(
      rule: "r", severity: .error, file: "a.xml", position: SourcePosition(line: 1, column: 304), message: "m")
    let shown = lines(finding, width: 80, SourceTexts { _ in SourceText(long) })
    #expect(shown.count == 3)
    #expect(shown.allSatisfy { $0.count <= 80 })
    #expect(shown[1].contains("<b>yyy") && shown[1].contains("…xxx"))
    #expect(shown[1].distance(to: "<b>") == shown[2].distance(to: "^~"))
  }

  @Test func withoutATextThereIsNoExcerpt() {
    #expect(lines(Findings.unit, SourceTexts { _ in nil }).count == 1)
    #expect(lines(Findings.finding("<LWM2M>", file: "b.xml")).count == 1)
    let beyond = Diagnostic(
      rule: "r", severity: .error, file: "a.xml", position: SourcePosition(line: 99, column: 1), message: "m")
    #expect(lines(beyond).count == 1)
    let whole = Diagnostic(rule: "r", severity: .error, file: "a.xml", message: "m")
    #expect(lines(whole).count == 1)
  }

  @Test func hostileLinesCannotSteerTheTerminal() {
    let finding = Diagnostic(
      rule: "r", severity: .error, file: "a.xml", position: SourcePosition(line: 1, column: 1), message: "m")
    let text = FindingText.text(of: [finding], texts: SourceTexts { _ in SourceText("\u{1B}[31m\u{202E}<a>\u{7}") })
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || (0x20..<0x7F).contains($0.value) })
  }
}

extension Substring {
  fileprivate func distance(to text: String) -> Int? {
    firstRange(of: text).map { distance(from: startIndex, to: $0.lowerBound) }
  }
}

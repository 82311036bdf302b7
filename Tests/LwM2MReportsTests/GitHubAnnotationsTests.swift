import LwM2MDiagnostics
import LwM2MReports
import Testing

@Suite("Annotations are workflow commands that no text of a file can break out of")
struct GitHubAnnotationsTests {
  @Test func eachFindingIsACommand() {
    let whole = Diagnostic(rule: "no-definitions", severity: .error, file: "models", message: "nothing there")
    let note = Findings.finding("<Object>", .note)
    #expect(
      GitHubAnnotations.text(of: [Findings.unit, whole, note]) == """
        ::warning file=a.xml,line=3,col=29,title=known-unit::wrong
        ::error file=models,title=no-definitions::nothing there
        ::notice file=a.xml,line=2,col=2,title=known-unit::wrong

        """)
  }

  @Test func nothingBreaksOut() {
    let finding = Diagnostic(
      rule: "r", severity: .error, file: "a,b:c%\n.xml", message: "50%\n::error::no\r\u{1B}")
    #expect(
      GitHubAnnotations.text(of: [finding])
        == "::error file=a%2Cb%3Ac%25%0A.xml,title=r::50%25%0A::error::no%0D\\u{1B}\n")
  }
}

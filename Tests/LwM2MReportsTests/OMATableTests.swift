import LwM2M
import LwM2MDiagnostics
import LwM2MReports
import Testing

@Suite("The registry's table has a line for each finding with a code")
struct OMATableTests {
  @Test func findingsWithACode() {
    var object = Findings.unit
    object.subject.resourceID = nil
    object.message = "a | b <c>"
    let noCode = Findings.finding("<Object>")
    #expect(
      OMATable.text(of: [Findings.unit, noCode, object]) == """
        | Code | Description | Object:Resource |
        | --- | --- | --- |
        | 417 | wrong | 3303:5700 |
        | 417 | a \\| b &lt;c&gt; | 3303 |

        """)
  }

  @Test func nothingToSay() {
    #expect(OMATable.text(of: []) == "No findings with a code of OMA's validator.\n")
  }
}

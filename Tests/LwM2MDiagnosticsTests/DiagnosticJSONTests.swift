import Foundation
import LwM2MJSON
import LwM2MVocabulary
import LwM2MDiagnostics
import Testing

/// The JSON of findings keeps the contract of `--format json`.
struct DiagnosticJSONTests {
  private func parsed(_ findings: [Diagnostic]) throws -> [[String: Any]] {
    try #require(JSONSerialization.jsonObject(with: Data(findings.jsonText.utf8)) as? [[String: Any]])
  }

  @Test func hasAllMembersWithIDsAsNumbers() throws {
    let finding = Diagnostic(
      rule: "a-rule", severity: .warning, file: "3.xml", position: SourcePosition(line: 2, column: 9),
      message: "say \"so\"",
      subject: .init(objectID: 3, version: ObjectVersion(major: 1, minor: 2), resourceID: 7), omaCode: "410")
    let object = try #require(try parsed([finding]).first)
    #expect(
      Set(object.keys) == [
        "rule", "severity", "file", "line", "column", "message", "object", "version", "resource", "omaCode",
      ])
    #expect(object["rule"] as? String == "a-rule")
    #expect(object["severity"] as? String == "warning")
    #expect(object["file"] as? String == "3.xml")
    #expect(object["line"] as? Int == 2)
    #expect(object["column"] as? Int == 9)
    #expect(object["message"] as? String == "say \"so\"")
    #expect(object["object"] as? Int == 3)
    #expect(object["version"] as? String == "1.2")
    #expect(object["resource"] as? Int == 7)
    #expect(object["omaCode"] as? String == "410")
  }

  @Test func leavesOutWhatDoesNotApply() throws {
    let object = try #require(try parsed([Diagnostic(rule: "r", severity: .error, file: nil, message: "m")]).first)
    #expect(Set(object.keys) == ["rule", "severity", "file", "line", "column", "message"])
    #expect(object["file"] is NSNull)
    #expect(object["line"] is NSNull)
  }

  @Test func isAnEmptyArrayWithoutFindings() {
    #expect([Diagnostic]().jsonText == "[]\n")
  }

  @Test func survivesAnyText() throws {
    let every = String(String.UnicodeScalarView((0...0x3000).compactMap(Unicode.Scalar.init))) + "\"\\🙂"
    let object = try #require(
      try parsed([Diagnostic(rule: "r", severity: .error, file: every, message: every)]).first)
    #expect(object["message"] as? String == every)
    #expect(object["file"] as? String == every)
  }

  @Test func carriesNoControlCharacter() {
    let text = [Diagnostic(rule: "r", severity: .error, file: nil, message: "\u{1B}[2J\u{9B}\u{7F}\u{202E}")].jsonText
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || (0x20..<0x7F).contains($0.value) })
  }

  @Test func indentedTextIsTheSameValue() throws {
    let value = JSONValue.object([
      ("list", .array([.integer(1), .null, .bool(true), .number(digits: "0.50"), .array([]), .object([])])),
      ("text", .string("a")),
    ])
    #expect(value.text == #"{"list":[1,null,true,0.50,[],{}],"text":"a"}"#)
    let compact = try JSONSerialization.jsonObject(with: Data(value.text.utf8)) as? NSDictionary
    let indented = try JSONSerialization.jsonObject(with: Data(value.indentedText.utf8)) as? NSDictionary
    #expect(compact == indented)
  }
}

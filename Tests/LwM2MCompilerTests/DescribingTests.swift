import Foundation
import LwM2MJSON
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import TestSupport
import Testing

@testable import LwM2MCompiler
@testable import LwM2MDescriptions

/// Definitions and rules are printed so that they can be read, on any terminal and by any program.
struct DescribingTests {
  private func definition(_ sample: SampleDefinition) throws -> ObjectDefinition {
    try #require(Compiler().check(Array(sample.xml.utf8), fileName: "a.xml").definitions.first?.definition)
  }

  @Test(arguments: [40, 60, 80, 100, 200])
  func tablesFitTheTerminal(width: Int) throws {
    let sample = SampleDefinition(
      name: "An Object with a long name", summary: "Words and more words, and a veryveryveryveryverylongword in them.",
      range: "0..100")
    let lines = try definition(sample).table(width: max(width, 70)).split(separator: "\n")
    #expect(lines.allSatisfy { String($0).displayWidth <= max(width, 70) })
    #expect(try definition(sample).table(width: 100).contains("0..100"))
  }

  @Test func tablesShowEveryFact() throws {
    let table = try definition(SampleDefinition(version: "1.3")).table(width: 100)
    for fact in [
      "Sample (10241), version 1.3", "urn:oma:lwm2m:x:10241:1.3", "multiple instances", "optional", "LwM2M 1.0",
      "A sample.", "Level", "R ", "Single", "Mandatory", "Integer", "0..100",
    ] {
      #expect(table.contains(fact), "\(fact)")
    }
  }

  @Test func textFromFilesCannotSteerTheTerminal() throws {
    let table = try definition(SampleDefinition(name: "a&#x9B;31m", summary: "b&#x202E;c", range: "&#x85;")).table(
      width: 80)
    #expect(table.unicodeScalars.allSatisfy { $0 == "\n" || (0x20..<0x7F).contains($0.value) })
  }

  @Test func wideCharactersTakeTwoColumns() {
    #expect("温度".displayWidth == 4)
    #expect("e\u{301}".displayWidth == 1)
    #expect("温度計温度計".wrapped(to: 5) == ["温度", "計温", "度計"])
    #expect("a bb ccc dddd".wrapped(to: 4) == ["a bb", "ccc", "dddd"])
    #expect("".wrapped(to: 4) == [""])
  }

  @Test func whiteSpaceOfEveryKindSeparatesWords() {
    #expect("  a\tb\r\nc\u{A0}d\u{2003}e ".wrapped(to: 80) == ["a b c d e"])
    #expect("a  b".wrapped(to: 4) == ["a b"])
    #expect(" ".wrapped(to: 4) == [""])
    #expect("a b ".wrapped(to: 4) == ["a b"])
    #expect("abcd".wrapped(to: 4) == ["abcd"])
    #expect("abcde".wrapped(to: 4) == ["abcd", "e"])
  }

  @Test func narrowTablesGoWithoutExpendableColumns() {
    var table = TextTable(columns: [
      .init(title: "ID", isNumeric: true), .init(title: "Name", isFlexible: true),
      .init(title: "Class", isExpendable: true), .init(title: "URN", isExpendable: true),
    ])
    let row = ["3303", "Temperature", "ext", "urn:oma:lwm2m:ext:3303:1.1"]
    #expect(table.lines(of: [row], width: 80).last == "3303  Temperature  ext    urn:oma:lwm2m:ext:3303:1.1")
    #expect(table.lines(of: [row], width: 40).last == "3303  Temperature  ext")
    #expect(table.lines(of: [row], width: 20).last == "3303  Temperature")
    #expect(table.lines(of: [row], width: 15).suffix(2) == ["3303  Temperatu", "      re"])
  }

  @Test func jsonHasTheBoundsExactly() throws {
    let json = try definition(
      SampleDefinition(range: "-0.1..18446744073709551615, 1000000000000000000001", type: "Float")
    ).json
    #expect(json.text.contains(#"{"minimum":-0.1,"maximum":18446744073709551615}"#))
    #expect(json.text.contains(#"{"minimum":1000000000000000000001,"maximum":1000000000000000000001}"#))
  }

  @Test(.enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func jsonOfEveryDefinitionIsJSON() throws {
    let inputs = Compiler().checkInputs([try #require(Corpus.root).path])
    let definitions = inputs.files.flatMap(\.definitions).map(\.definition)
    let text = JSONValue.array(definitions.map(\.json)).indentedText
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(parsed?.count == definitions.count)
    #expect(parsed?.compactMap { $0["id"] as? Int } == definitions.map { Int($0.objectID.rawValue) })
    let names = parsed?.flatMap { ($0["resources"] as? [[String: Any]]) ?? [] }.compactMap { $0["name"] as? String }
    #expect(names == definitions.flatMap { $0.resources.map(\.name) })
  }

  @Test func everyRuleHasAPurposeAndANameOfItsOwn() {
    let rules = Compiler.rules
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(rules.allSatisfy { $0.purpose.hasSuffix(".") || $0.purpose.hasSuffix(";") })
    #expect(
      rules.allSatisfy {
        $0.id.rawValue.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 || (48...57).contains($0) }
      })
    let table = RuleList.table(rules, width: 100)
    #expect(rules.allSatisfy { table.contains($0.id.rawValue) })
  }
}

import Foundation
import LwM2MDiagnostics
import LwM2MJSON
import LwM2MReports
import TestSupport
import Testing

@Suite("A SARIF log is valid, and points at the same characters")
struct SARIFTests {
  private let log = SARIFLog(
    tool: .init(name: "lwm2mc", version: "1.2.3"),
    rules: [
      RuleDescription(id: "unused", severity: .note, purpose: "Nothing."),
      RuleDescription(
        id: "known-unit", severity: .warning, purpose: "Units are known.", omaCodes: ["417"],
        explanation: RuleExplanation(why: "So that they mean something.")),
      RuleDescription(id: "no-definitions", severity: .error, purpose: "There is one."),
    ])

  private let findings = [
    Findings.unit, Findings.finding("<Object>", .note, file: "no such/ä%.xml"),
    Diagnostic(rule: "no-definitions", severity: .error, file: "/models", message: "nothing there"),
    Diagnostic(rule: "no-definitions", severity: .error, file: nil, message: "nothing at all"),
  ]

  private func result(_ number: Int) throws -> [String: Any] {
    let text = log.json(of: findings, texts: Findings.texts).indentedText
    let root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    return try #require(run["results"] as? [[String: Any]])[number]
  }

  private func location(_ number: Int) throws -> NSDictionary {
    let locations = try #require(result(number)["locations"] as? [[String: Any]])
    return try #require(locations.first?["physicalLocation"] as? NSDictionary)
  }

  @Test func columnsCountCharacters() throws {
    // Byte 29: `ö` and `ß` have two bytes each, `体` three.
    #expect(Findings.unit.position == SourcePosition(line: 3, column: 29))
    #expect(
      try location(0) == [
        "artifactLocation": ["uri": "a.xml"],
        "region": ["startLine": 3, "startColumn": 25, "endLine": 3, "endColumn": 44],
      ])
  }

  @Test func withoutTheTextThereIsOnlyTheLine() throws {
    #expect(
      try location(1) == ["artifactLocation": ["uri": "no%20such/%C3%A4%25.xml"], "region": ["startLine": 2]])
    #expect(try location(2) == ["artifactLocation": ["uri": "file:///models"]])
    #expect(try result(3)["locations"] == nil)
  }

  @Test func fixesReplaceCharacters() throws {
    let fixes = try #require(result(0)["fixes"] as? NSArray)
    #expect(
      fixes == [
        [
          "artifactChanges": [
            [
              "artifactLocation": ["uri": "a.xml"],
              "replacements": [
                [
                  "deletedRegion": ["startLine": 3, "startColumn": 32, "endLine": 3, "endColumn": 36],
                  "insertedContent": ["text": "Mbit/s"],
                ]
              ],
            ]
          ]
        ]
      ])
  }

  @Test func fingerprintsDoNotDependOnLines() throws {
    var moved = Findings.unit
    moved.position = SourcePosition(line: 1, column: 1)
    let first = log.json(of: [Findings.unit], texts: SourceTexts { _ in nil }).text
    let second = log.json(of: [moved], texts: SourceTexts { _ in nil }).text
    let fingerprint = try #require(first.firstMatch(of: /"partialFingerprints":\{[^}]*\}/)).0
    #expect(second.contains(fingerprint))
  }

  @Test func rulesAreThoseOfTheFindings() throws {
    let text = log.json(of: findings, texts: Findings.texts).text
    #expect(text.contains("\"known-unit\"") && !text.contains("\"unused\""))
    #expect(log.json(of: [], texts: Findings.texts).text.contains("\"results\":[]"))
  }

  @Test(.enabled(if: Python.hasJSONSchema, "\(Python.skipNotice)"))
  func aLogIsValid() throws {
    let folder = try ScratchFolder()
    for (name, findings) in [("full.sarif", findings), ("empty.sarif", [])] {
      try folder.write(name, log.json(of: findings, texts: Findings.texts).indentedText)
      #expect(try Python.checkSARIF(folder.url.appending(path: name)) == nil)
    }
    try folder.write("wrong.sarif", "{\"version\": \"2.1.0\", \"runs\": []}")
    #expect(try Python.checkSARIF(folder.url.appending(path: "wrong.sarif")) != nil)
  }
}

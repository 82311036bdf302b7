import Foundation
import LwM2M
import LwM2MDiagnostics
import LwM2MReports
import TestSupport
import Testing

@Suite("With a baseline only what is new is reported")
struct BaselineTests {
  private func baseline(_ findings: [Diagnostic], path: String = "known.json") -> Baseline {
    var baseline = Baseline(path: path)
    for finding in findings { baseline.add(finding) }
    return baseline
  }

  private func reread(_ baseline: Baseline, path: String = "known.json") throws -> Baseline {
    var diagnostics: [Diagnostic] = []
    let result = Baseline(path: path, bytes: Array(baseline.text.utf8), diagnostics: &diagnostics)
    #expect(diagnostics == [])
    return try #require(result)
  }

  @Test func whatIsKnownIsNotReportedAgain() throws {
    let known = try reread(baseline([Findings.unit]))
    #expect(known.newFindings(in: [Findings.unit]).new == [])
    var other = Findings.unit
    other.message = "something else"
    #expect(known.newFindings(in: [Findings.unit, other]).new == [other])
  }

  @Test func linesMayMove() throws {
    var old = Findings.unit
    old.message = "contradicts its definition in b.xml:3:5, urn:oma:lwm2m:x:10241:1.1"
    var new = old
    new.position = SourcePosition(line: 99, column: 1)
    new.message = "contradicts its definition in b.xml:4:7, urn:oma:lwm2m:x:10241:1.1"
    #expect(try reread(baseline([old])).newFindings(in: [new]).new == [])
    new.message = "contradicts its definition in b.xml:4:7, urn:oma:lwm2m:x:10241:1.2"
    #expect(try reread(baseline([old])).newFindings(in: [new]).new == [new])
  }

  @Test func filesMayBeRenamed() throws {
    var moved = Findings.unit
    moved.file = "b.xml"
    let known = try reread(baseline([Findings.unit]))
    #expect(known.newFindings(in: [moved]).new == [])
    #expect(known.newFindings(in: [moved]).goneCount == 0)
    // A copy is not the same fault.
    #expect(known.newFindings(in: [moved, Findings.unit]).new == [moved])
    var nameless = (old: Findings.unit, new: moved)
    (nameless.old.subject, nameless.new.subject) = (.init(resourceID: 1), .init(resourceID: 1))
    #expect(try reread(baseline([nameless.old])).newFindings(in: [nameless.new]).new == [nameless.new])
  }

  @Test func settingsThatAreWrongAreNeverKnown() {
    var wrong = Findings.unit
    wrong.rule = "configuration-key"
    #expect(!Baseline.canHold(wrong))
  }

  @Test func theSameFaultOnceMoreIsNew() throws {
    let known = try reread(baseline([Findings.unit, Findings.unit]))
    #expect(known.newFindings(in: [Findings.unit, Findings.unit, Findings.unit]).new.count == 1)
    #expect(known.newFindings(in: [Findings.unit]).goneCount == 1)
  }

  @Test func filesAreNamedFromTheBaselinesFolder() throws {
    var finding = Findings.unit
    finding.file = "/project/models/a.xml"
    let known = baseline([finding], path: "/project/ci/known.json")
    #expect(known.text.contains("\"../models/a.xml\""))
    let there = Baseline(path: "/project/ci/../ci/./known.json")
    #expect(there.count == 0)
    finding.file = "/project/ci/../models/./a.xml"
    #expect(try reread(known, path: "/project/ci/known.json").newFindings(in: [finding]).new == [])
  }

  @Test func whatKeepsFilesFromBeingReadIsNeverKnown() {
    let unreadable = Diagnostic(rule: "unreadable-input", severity: .error, file: "a.xml", message: "cannot be read")
    #expect(!Baseline.canHold(unreadable))
    #expect(baseline([unreadable]).newFindings(in: [unreadable]).new == [unreadable])
  }

  @Test func theFileIsTheSameForTheSameFindings() {
    var other = Findings.unit
    other.file = "b.xml"
    #expect(baseline([Findings.unit, other]).text == baseline([other, Findings.unit]).text)
    #expect(
      baseline([Findings.unit, other]).text == """
        {
          "baseline": 1,
          "files": {
            "a.xml": [
              {"rule":"known-unit","subject":"3303:1.0:5700","message":"wrong"}
            ],
            "b.xml": [
              {"rule":"known-unit","subject":"3303:1.0:5700","message":"wrong"}
            ]
          }
        }

        """)
    #expect(baseline([]).text == "{\n  \"baseline\": 1,\n  \"files\": {}\n}\n")
  }

  @Test(arguments: [
    "", "[]", "{}", "{\"baseline\": 2, \"files\": {}}", "{\"baseline\": 1, \"files\": []}",
    "{\"baseline\": 1, \"files\": {\"a\": {}}}", "{\"baseline\": 1, \"files\": {\"a\": [{\"rule\": \"r\"}]}}",
    "{\"baseline\": 1, \"files\": {\"a\": [{\"rule\": \"r\", \"message\": 1}]}}",
  ])
  func whatIsNoBaselineIsRefused(_ text: String) {
    var diagnostics: [Diagnostic] = []
    #expect(Baseline(path: "known.json", bytes: Array(text.utf8), diagnostics: &diagnostics) == nil)
    #expect(diagnostics.errorCount > 0)
  }

  @Test func aFileIsWrittenWholeAndReplaced() throws {
    let folder = try ScratchFolder()
    let path = folder.path("known.json")
    #expect(BaselineFile.write(baseline([Findings.unit], path: path), to: path) == nil)
    #expect(BaselineFile.write(baseline([], path: path), to: path) == nil)
    #expect(folder.text("known.json") == baseline([]).text)
    #expect(folder.files() == ["known.json"])
    let failure = BaselineFile.write(baseline([]), to: folder.path("missing/known.json"))
    #expect(failure?.rule == "writable-baseline")
    #expect(failure?.message == "cannot be written: no such file or folder")
  }
}

#if Registry
  import Foundation
  import GRDB
  import LwM2M
  import LwM2MDiagnostics
  import LwM2MModel
  import TestSupport
  import Testing

  @testable import LwM2MRegistry

  /// What is in the registry: its log, its checks, its copies, its text.
  struct ContentTests {
    @Test func theLogIsNeverChanged() throws {
      let test = try TestRegistry()
      _ = try test.registry.assign(AssignmentRequest(name: "A", owner: "O"))
      for sql in ["UPDATE log SET author = 'me'", "DELETE FROM log"] {
        #expect(throws: DatabaseError.self) { try test.execute(sql) }
      }
      let entries = try test.log()
      #expect(entries.map(\.action) == ["create", "assign"])
      #expect(entries.map(\.author) == ["tester", "tester"])
      #expect(entries[1].objectID == 26241 && entries[1].detail == "A of O")
      #expect(entries.allSatisfy { $0.time.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil })
      #expect(try test.log(last: 1).map(\.number) == [2])
    }

    @Test(arguments: [
      "UPDATE objectVersion SET resourceCount = 7", "UPDATE object SET state = 'assigned'",
      "UPDATE definition SET xml = '<LWM2M/>'", "DELETE FROM search",
      "INSERT INTO object VALUES (5, 'x', 'y', 'assigned')",
      "INSERT INTO block VALUES (32769, 32780, 'a'), (32775, 32790, 'b')",
    ])
    func checkFindsWhatIsWrong(sql: String) throws {
      let test = try TestRegistry()
      try test.importing(["a.xml": SampleDefinition().xml])
      #expect(try test.registry.check() == [])
      try test.execute(sql)
      #expect(try !test.registry.check().isEmpty)
    }

    @Test func aBackupIsWholeWhileOthersWrite() async throws {
      let test = try TestRegistry()
      let registry = test.registry
      let writer = Task.detached {
        for number in 0..<200 { _ = try registry.assign(AssignmentRequest(name: "N\(number)", owner: "O")) }
      }
      for number in 0..<5 {
        let path = test.folder.path("backup\(number).sqlite")
        try registry.backUp(to: path)
        #expect(try Registry.open(at: path, for: .reading).check() == [])
      }
      try await writer.value
      #expect(failure { try registry.backUp(to: test.folder.path("backup0.sqlite")) }?.kind == .exists)
      #expect(test.folder.files().allSatisfy { !$0.contains("part") })
    }

    @Test func textFromFilesIsOnlyText() throws {
      let hostile = "'; DROP TABLE object; -- \u{202E}&#133; ../../x \"%s\" {0}"
      let test = try TestRegistry()
      try test.importing([
        "a.xml": SampleDefinition(name: hostile).xml,
        "DDF.xml": SampleTables.index(
          SampleTables.entry(10241, hostile, owner: "../../../etc").replacing(
            "<DDF>10241.xml", with: "<DDF>../../evil.xml")),
      ])
      _ = try test.registry.export(to: test.folder.path("out"))
      #expect(
        test.folder.files(in: "out") == [
          "10241.xml", "Common.xml", "DDF.xml", "LWM2M_senml_units.xml", "version_history/10241-1_0.xml",
        ])
      #expect(try test.objects().map(\.owner) == ["../../../etc"])
      let copy = try TestRegistry()
      _ = try copy.registry.import([test.folder.path("out")])
      #expect(try copy.dump() == test.dump())
      #expect(try test.registry.check() == [])
    }

    @Test func anExportReplacesOnlyWhatChanged() throws {
      let test = try TestRegistry()
      try test.importing(["a.xml": SampleDefinition().xml, "b.xml": SampleDefinition(id: 10242, name: "B").xml])
      let out = test.folder.path("out")
      #expect(try test.registry.export(to: out).written == 7)
      try test.folder.write("out/README.md", "mine")
      try test.folder.write("out/10242.xml", "half")
      let number = try test.folder.fileNumber("out/10241.xml")
      try test.importing(["c.xml": SampleDefinition(version: "1.1").xml])
      let report = try test.registry.export(to: out)
      #expect(report.written == 4)
      #expect(report.unchanged == 4)
      #expect(try test.folder.fileNumber("out/10241.xml") != number)
      #expect(test.folder.text("out/README.md") == "mine")
      #expect(test.folder.text("out/10242.xml") == test.folder.text("out/version_history/10242-1_0.xml"))
      #expect(test.folder.files(in: "out").allSatisfy { !$0.contains("part") })
    }

    @Test func classesAreNarrowestFirst() {
      let table = ClassTable(IDClass.standard)
      let expected: [(ObjectID, String)] = [
        (0, "oma"), (1023, "oma"), (1024, "reserved"), (2047, "reserved"), (2048, "ext"), (10240, "ext"), (10241, "x"),
        (26240, "x"), (26241, "private"), (32768, "private"), (32769, "vendor"), (42768, "vendor"), (42769, "test"),
        (42800, "test"), (42801, "never"), (65535, "never"),
      ]
      for (id, name) in expected { #expect(table.name(of: id) == name, "\(id)") }
    }

    @Test func rangesAreSubtracted() {
      let range: ClosedRange<ObjectID> = 10...20
      #expect(range.subtracting([]) == [10...20])
      #expect(range.subtracting([12...14, 10...10, 20...30]) == [11...11, 15...19])
      #expect(range.subtracting([0...65535]) == [])
      #expect(range.subtracting([12...18, 13...14]) == [10...11, 19...20])
    }
  }
#endif

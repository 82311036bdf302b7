#if Registry
  import Foundation
  import LwM2M
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MRegistry
  import TestSupport
  import Testing

  /// `assign` writes an ID and a URN into a file, and changes nothing else in it.
  struct FileAssignmentTests {
    private static let urn = "urn:oma:lwm2m:x:26241"

    private func assign(_ text: String, _ test: TestRegistry) throws -> FileAssignment {
      try test.folder.write("a.xml", text)
      return try test.registry.assign(file: test.folder.path("a.xml"), FileAssignmentOptions(owner: "ACME"))
    }

    private static func definition(_ id: String, _ urn: String) -> String {
      SampleTables.unassigned("A").replacing("<ObjectID></ObjectID>", with: id)
        .replacing("<ObjectURN></ObjectURN>", with: urn)
    }

    @Test(arguments: [
      ("<ObjectID></ObjectID>", "<ObjectID>26241</ObjectID>"), ("<ObjectID/>", "<ObjectID>26241</ObjectID>"),
      ("<ObjectID \n />", "<ObjectID \n >26241</ObjectID>"),
      ("<ObjectID>\n  </ObjectID >", "<ObjectID>26241</ObjectID >"),
      ("<ObjectID> <!-- > </ObjectID> --> </ObjectID>", "<ObjectID>26241 <!-- > </ObjectID> --> </ObjectID>"),
      ("<ObjectID><![CDATA[]]></ObjectID>", "<ObjectID>26241<![CDATA[]]></ObjectID>"),
      ("<ObjectID a='>'></ObjectID>", "<ObjectID a='>'>26241</ObjectID>"),
    ])
    func writesTheIDAndKeepsTheRest(before: String, after: String) throws {
      let test = try TestRegistry()
      let outcome = try assign(Self.definition(before, "<ObjectURN/>"), test)
      #expect(outcome.assignments.map(\.id) == [26241])
      #expect(test.folder.text("a.xml") == Self.definition(after, "<ObjectURN>\(Self.urn)</ObjectURN>"))
    }

    @Test func addsAURNWhereThereIsNone() throws {
      let test = try TestRegistry()
      _ = try assign(Self.definition("<ObjectID><!-- </x> --></ObjectID>", ""), test)
      let text = try #require(test.folder.text("a.xml"))
      #expect(text.contains("<ObjectID>26241<!-- </x> --></ObjectID>\n    <ObjectURN>\(Self.urn)</ObjectURN>"))
    }

    @Test func keepsLineEndsMarkPermissionsAndLinks() throws {
      let test = try TestRegistry()
      let text = "\u{FEFF}" + SampleTables.unassigned("A").replacing("\n", with: "\r\n")
      try test.folder.write("real/a.xml", text)
      let real = test.folder.path("real/a.xml")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
      try FileManager.default.createSymbolicLink(
        atPath: test.folder.path("link.xml"), withDestinationPath: "real/a.xml")
      _ = try test.registry.assign(file: test.folder.path("link.xml"), FileAssignmentOptions(owner: "ACME"))
      let expected = text.replacing("<ObjectID></ObjectID>", with: "<ObjectID>26241</ObjectID>")
        .replacing("<ObjectURN></ObjectURN>", with: "<ObjectURN>\(Self.urn)</ObjectURN>")
      #expect(try Data(contentsOf: URL(filePath: real)) == Data(expected.utf8))
      #expect(try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? Int == 0o640)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: test.folder.path("link.xml")) == "real/a.xml")
      #expect(test.folder.files(in: "real") == ["a.xml"])
    }

    @Test func theVersionIsInTheURN() throws {
      let test = try TestRegistry()
      let outcome = try assign(SampleTables.unassigned("A", version: "2.0"), test)
      #expect(outcome.assignments.map(\.urn.description) == [Self.urn + ":2.0"])
    }

    @Test func askingAgainChangesNothing() throws {
      let test = try TestRegistry()
      _ = try assign(SampleTables.unassigned("A"), test)
      let number = try test.folder.fileNumber("a.xml")
      let again = try test.registry.assign(file: test.folder.path("a.xml"), FileAssignmentOptions(owner: "ACME"))
      #expect(again.assignments.map(\.isRepeated) == [true])
      #expect(try test.folder.fileNumber("a.xml") == number)
      // The file as it was before, as after an interruption: the same ID.
      #expect(try assign(SampleTables.unassigned("A"), test).assignments.map(\.id) == [26241])
    }

    @Test func refusesFilesThatItCannotKeep() throws {
      let test = try TestRegistry()
      #expect(failure { try assign(SampleDefinition().xml, test) }?.description.contains("10241 already") == true)
      #expect(try !assign("<LWM2M><Object>", test).diagnostics.isEmpty)
      let missing = try test.registry.assign(file: test.folder.path("no.xml"), FileAssignmentOptions(owner: "A"))
      #expect(missing.diagnostics.map(\.rule) == ["unreadable-input"])
      let wide = SampleTables.unassigned("A").replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
      try #require(wide.data(using: .utf16)).write(to: test.folder.url.appending(path: "wide.xml"))
      let error = failure {
        try test.registry.assign(file: test.folder.path("wide.xml"), FileAssignmentOptions(owner: "A"))
      }
      #expect(error?.description.contains("not in UTF-8") == true)
      #expect(try test.objects().isEmpty)
    }

    @Test func everyObjectOfAFileGetsItsID() throws {
      let test = try TestRegistry()
      let objects = ["A", "B"].compactMap { name in
        SampleTables.unassigned(name).firstMatch(of: /(?s)<Object .*<\/Object>/).map { String($0.output) }
      }
      let outcome = try assign("<LWM2M>\(objects.joined())</LWM2M>", test)
      #expect(outcome.assignments.map(\.id) == [26241, 26242])
      let text = try #require(test.folder.text("a.xml"))
      #expect(text.contains("<ObjectID>26241</ObjectID>") && text.contains("<ObjectID>26242</ObjectID>"))
    }
  }
#endif

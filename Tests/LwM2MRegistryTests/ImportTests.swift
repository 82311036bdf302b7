#if Registry
  import LwM2M
  import LwM2MDiagnostics
  import LwM2MModel

  @testable import LwM2MRegistry
  import TestSupport
  import Testing

  /// What an import stores, what it leaves alone, and what it refuses.
  struct ImportTests {
    @Test func storesAndThenChangesNothing() throws {
      let test = try TestRegistry()
      let files = [
        "10241.xml": SampleDefinition().xml, "Common.xml": SampleTables.common,
        "DDF.xml": SampleTables.index(
          SampleTables.entry(10241, "Sample"), SampleTables.entry(10242, "Later", isPublished: false)),
        "LWM2M_senml_units.xml":
          "<units><registry><record date='2020-01-16'><value>Ws</value></record></registry></units>",
        "notes.xml": "<notes/>",
      ]
      let first = try test.importing(files)
      #expect(first.definitions == .init(new: 1))
      #expect(first.entries == .init(new: 2))
      #expect(first.reusableResources == .init(new: 3))
      #expect(first.units == .init(new: 1))
      #expect(first.diagnostics.map(\.severity) == [.note])
      let before = try test.dump()
      let second = try test.importing([:])
      #expect(second.isUnchanged)
      #expect(second.definitions == .init(unchanged: 1))
      #expect(try test.dump() == before)
      #expect(try test.objects().map(\.state) == [.published, .assigned])
      #expect(try test.objects().map(\.owner) == ["ACME", "ACME"])
      #expect(try test.registry.check() == [])
    }

    @Test func aContradictionIsRefusedWithTheDifferenceUnlessItReplaces() throws {
      let test = try TestRegistry()
      try test.importing(["a.xml": SampleDefinition().xml])
      let changed = [
        "a.xml": SampleDefinition(range: "0..50").xml, "b.xml": SampleDefinition(id: 10300, name: "B").xml,
      ]
      let report = try test.importing(changed)
      #expect(report.definitions == .init(new: 1, refused: 1))
      let finding = try #require(report.diagnostics.first)
      #expect(finding.rule == "registry-contradiction")
      #expect(finding.position?.line == 3)
      for part in ["10241:1.0", "RangeEnumeration", "'0..50'", "'0..100'", "--replace"] {
        #expect(finding.message.contains(part), "\(finding.message)")
      }
      #expect(try test.registry.definition(of: 10241).definition.resources[0].range.text == "0..100")
      #expect(try test.importing([:], options: .init(replaces: true)).definitions == .init(unchanged: 1, changed: 1))
      #expect(try test.registry.definition(of: 10241).definition.resources[0].range.text == "0..50")
      #expect(try test.log(about: 10241).map(\.action) == ["replace"])
      #expect(try test.registry.check() == [])
    }

    @Test func aReusableResourceDoesNotChangeUnlessItIsReplaced() throws {
      let test = try TestRegistry()
      try test.importing(["Common.xml": SampleTables.common])
      let other = SampleTables.common.replacing("<Type>Float</Type>", with: "<Type>Integer</Type>")
      let report = try test.importing(["Common.xml": other])
      #expect(report.reusableResources == .init(unchanged: 2, refused: 1))
      #expect(report.diagnostics.first?.message.contains("Type is 'Integer' here and 'Float' there") == true)
      #expect(try test.importing([:], options: .init(replaces: true)).reusableResources.changed == 1)
    }

    @Test func whatHasNoClearMeaningIsRefusedAndTheRestImported() throws {
      let test = try TestRegistry()
      let report = try test.importing([
        "broken.xml": "<LWM2M><Object>", "good.xml": SampleDefinition().xml,
        "none.xml": SampleTables.unassigned("No ID"),
        "DDF.xml": SampleTables.index("<Item><ObjectID>x</ObjectID></Item>", SampleTables.entry(10250, "Lost")),
      ])
      #expect(report.definitions == .init(new: 1, refused: 2))
      #expect(report.entries.refused == 1)
      let rules = Set(report.diagnostics.map(\.rule))
      #expect(
        rules.isSuperset(of: [
          "xml-syntax", "unassigned-object-id", "registry-index-entry", "registry-missing-definition",
        ]))
    }

    @Test func anAssignedIDIsNotTakenBySomethingElse() throws {
      let test = try TestRegistry()
      let id = try test.registry.assign(AssignmentRequest(name: "Mine", owner: "ACME", className: "x")).id
      let definition = SampleDefinition(id: Int(id.rawValue), name: "Theirs").xml
      let report = try test.importing([
        "a.xml": definition, "DDF.xml": SampleTables.index(SampleTables.entry(Int(id.rawValue), "Theirs")),
      ])
      #expect(report.definitions.refused == 1)
      #expect(report.diagnostics.map(\.rule) == ["registry-id-taken"])
      #expect(report.diagnostics[0].message.contains("assigned to 'Mine' of 'ACME'"))
      #expect(try test.importing([:], options: .init(replaces: true)).definitions.new == 1)
      #expect(try test.objects().map(\.name) == ["Theirs"])
    }

    @Test func aFileIsKeptAsItIsWithItsComments() throws {
      let test = try TestRegistry()
      let text =
        "<!-- a licence -->\n<LWM2M>" + (SampleDefinition().xml.split(separator: "LWM2M-v1_1.xsd\">").last ?? "")
      try test.importing(["a.xml": "\u{FEFF}" + text])
      #expect(try test.registry.xml(of: 10241) == text)
    }

    @Test func aFileOfSeveralObjectsOrInAnotherEncodingIsWrittenAnew() throws {
      let test = try TestRegistry()
      let one = SampleDefinition(id: 10241).xml
      let object = try #require(one.firstMatch(of: /(?s)<Object .*<\/Object>/)).output
      let second = object.replacing("10241", with: "10242")
      try test.importing(["both.xml": "<LWM2M>\(object)\(second)</LWM2M>"])
      #expect(try test.objects().map(\.key.objectID) == [10241, 10242])
      #expect(try test.registry.xml(of: 10242).hasPrefix("<?xml"))
      #expect(try test.registry.check() == [])
    }
  }
#endif

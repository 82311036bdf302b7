#if Registry
  import LwM2M
  import LwM2MCompiler
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MRegistry
  import LwM2MXML
  import TestSupport
  import Testing

  /// `new` writes a definition that lacks an ID and nothing else.
  struct ScaffoldTests {
    @Test func onlyTheIDIsMissing() throws {
      let test = try TestRegistry()
      try test.importing(["Common.xml": SampleTables.common])
      let text = try test.registry.scaffold("A -- <Valve>", resources: [5701, 5700], owner: "A--B\u{1B}[31m-->")
      let checked = Compiler().check(Array(text.utf8), fileName: "a.xml")
      #expect(checked.diagnostics.map(\.rule) == ["unassigned-object-id"])
      #expect(!text.contains("\u{1B}"))
      try test.registry.write(text, toNewFile: test.folder.path("a.xml"))
      #expect(failure { try test.registry.write(text, toNewFile: test.folder.path("a.xml")) }?.kind == .exists)
      _ = try test.registry.assign(file: test.folder.path("a.xml"), FileAssignmentOptions(owner: "O"))
      #expect(try test.registry.publish(file: test.folder.path("a.xml")).published.count == 1)
      let definition = try test.registry.definition(of: 26241).definition
      #expect(definition.name == "A -- <Valve>")
      #expect(definition.resources.map(\.id) == [5701, 5700])
      #expect(definition.lwm2mVersion == .v1_0)
    }

    @Test func newTypesNeedLwM2M1_1() throws {
      let test = try TestRegistry()
      try test.importing(["Common.xml": SampleTables.common])
      #expect(try test.registry.scaffold("A", resources: [5850]).contains("<LWM2MVersion>1.1</LWM2MVersion>"))
    }

    @Test func unknownAndRepeatedResourcesAreRefused() throws {
      let test = try TestRegistry()
      try test.importing(["Common.xml": SampleTables.common])
      #expect(failure { try test.registry.scaffold("A", resources: [9999]) }?.kind == .notFound)
      #expect(failure { try test.registry.scaffold("A", resources: [5700, 5700]) }?.kind == .refused)
      #expect(failure { try test.registry.scaffold(" ", resources: [5700]) }?.kind == .refused)
    }
  }
#endif

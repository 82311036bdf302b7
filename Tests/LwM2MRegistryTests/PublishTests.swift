#if Registry
  import LwM2M
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MRegistry
  import TestSupport
  import Testing

  /// What is published fits, and never changes.
  struct PublishTests {
    private func publish(_ text: String, _ test: TestRegistry, owner: String? = nil) throws -> PublishReport {
      try test.folder.write("p.xml", text)
      return try test.registry.publish(file: test.folder.path("p.xml"), owner: owner)
    }

    private func rules(_ text: String, _ test: TestRegistry, owner: String? = nil) throws -> [String] {
      let report = try publish(text, test, owner: owner)
      #expect(report.published.isEmpty)
      return report.diagnostics.filter { $0.severity == .error }.map(\.rule.rawValue)
    }

    @Test func newObjectsAndNewVersions() throws {
      let test = try TestRegistry()
      #expect(try publish(SampleDefinition().xml, test, owner: "ACME").published.map(\.description) == ["10241:1.0"])
      #expect(try publish(SampleDefinition(version: "1.1").xml, test).published.map(\.description) == ["10241:1.1"])
      #expect(try publish(SampleDefinition(version: "2.0").xml, test).published.map(\.description) == ["10241:2.0"])
      #expect(try publish(SampleDefinition().xml, test).unchanged.map(\.description) == ["10241:1.0"])
      #expect(try test.registry.versions(of: 10241).allSatisfy { $0.owner == "ACME" && $0.state == .published })
      #expect(try test.log(about: 10241).map(\.action) == ["publish", "publish", "publish"])
      #expect(try test.registry.check() == [])
    }

    @Test func whatIsPublishedNeverChanges() throws {
      let test = try TestRegistry()
      _ = try publish(SampleDefinition().xml, test)
      let report = try publish(SampleDefinition(summary: "Other words.").xml, test)
      #expect(report.diagnostics.map(\.rule) == ["registry-contradiction"])
      #expect(report.diagnostics[0].message.contains("a change needs a new version"))
      #expect(try test.registry.definition(of: 10241).definition.summary == "A sample.")
    }

    @Test func theCompilersErrorsStopIt() throws {
      let test = try TestRegistry()
      #expect(try rules(SampleTables.unassigned("A"), test) == ["unassigned-object-id"])
      #expect(try rules(SampleDefinition(type: "Number").xml, test) == ["unknown-value"])
      #expect(try test.objects().isEmpty)
    }

    @Test func versionsFollowEachOther() throws {
      let test = try TestRegistry()
      #expect(try rules(SampleDefinition(version: "1.1").xml, test) == ["registry-version-gap"])
      _ = try publish(SampleDefinition().xml, test)
      #expect(try rules(SampleDefinition(version: "1.2").xml, test) == ["registry-version-gap"])
      #expect(try rules(SampleDefinition(version: "3.0").xml, test) == ["registry-version-gap"])
    }

    @Test func theVersionGrowsAsMuchAsTheChangesAskFor() throws {
      let test = try TestRegistry()
      _ = try publish(SampleDefinition().xml, test)
      let breaking = try publish(SampleDefinition(version: "1.1", type: "String").xml, test)
      #expect(breaking.published.isEmpty)
      #expect(breaking.diagnostics.filter { $0.severity == .error }.map(\.rule) == ["registry-version-too-low"])
      let message = try #require(breaking.diagnostics.first { $0.rule == "registry-version-too-low" }?.message)
      #expect(message.hasPrefix("object 10241 went from version 1.0 to 1.1, but needs at least 2.0"), "\(message)")
      #expect(try publish(SampleDefinition(version: "2.0", type: "String").xml, test).published.count == 1)
      // Other words need a minor version, and are compared with the version before, not with the newest.
      #expect(try publish(SampleDefinition(version: "1.1", summary: "Other words.").xml, test).published.count == 1)
      #expect(try rules(SampleDefinition(version: "1.2", type: "String").xml, test) == ["registry-version-too-low"])
    }

    @Test func versionsInOneFileAreComparedToo() throws {
      let test = try TestRegistry()
      let both =
        SampleDefinition().xml.replacing("</LWM2M>", with: "")
        + (SampleDefinition(version: "1.1", type: "String").xml.firstMatch(of: /(?s)<Object .*/).map {
          String($0.output)
        } ?? "")
      #expect(try rules(both, test) == ["registry-version-too-low"])
      #expect(try test.objects().isEmpty)
    }

    @Test func theIDIsTheObjects() throws {
      let test = try TestRegistry()
      _ = try publish(SampleDefinition().xml, test, owner: "ACME")
      #expect(try rules(SampleDefinition(name: "Renamed", version: "1.1").xml, test) == ["registry-id-taken"])
      #expect(try rules(SampleDefinition(version: "1.1").xml, test, owner: "Other") == ["registry-id-taken"])
      _ = try test.registry.reserve(5, for: "ACME")
      #expect(try rules(SampleDefinition(id: 32770, name: "B").xml, test, owner: "Other") == ["registry-id-taken"])
      #expect(try publish(SampleDefinition(id: 32770, name: "B").xml, test, owner: "ACME").published.count == 1)
    }

    @Test func theURNFits() throws {
      let test = try TestRegistry()
      let wrong = SampleDefinition().xml.replacing("urn:oma:lwm2m:x:10241", with: "urn:oma:lwm2m:ext:10241")
      #expect(try !rules(wrong, test).isEmpty)
      let full = SampleDefinition().xml.replacing("urn:oma:lwm2m:x:10241", with: "urn:oma:lwm2m:x:10241:1.0")
      #expect(try publish(full, test).published.count == 1)
    }

    @Test func reusableResourcesAreWhatTheRegistrySays() throws {
      let test = try TestRegistry()
      let text = try test.reusing("5700")
      #expect(try rules(text, test) == ["registry-reusable-resource"])
      try test.importing(["Common.xml": SampleTables.common])
      let other = text.replacing("<Type>Float</Type>", with: "<Type>Integer</Type>")
      let report = try publish(other, test)
      #expect(report.diagnostics.filter { $0.severity == .error }.map(\.omaCode) == ["462"])
      #expect(try publish(text, test).published.count == 1)
      #expect(try test.registry.resources("5700").first?.objects.map(\.key.objectID) == [10241])
    }

    @Test func anAssignedObjectBecomesPublished() throws {
      let test = try TestRegistry()
      try test.folder.write("p.xml", SampleTables.unassigned("A"))
      _ = try test.registry.assign(file: test.folder.path("p.xml"), FileAssignmentOptions(owner: "ACME"))
      #expect(try test.registry.publish(file: test.folder.path("p.xml")).published.count == 1)
      let object = try #require(test.objects().first)
      #expect(object.state == .published && object.owner == "ACME" && object.isDefined)
    }
  }

  extension TestRegistry {
    /// A definition with a reusable Resource.
    fileprivate func reusing(_ id: String) throws -> String {
      SampleDefinition(range: "", type: "Float", resourceSummary: "Last  value.").xml
        .replacing("<Item ID=\"1\">", with: "<Item ID=\"\(id)\">")
        .replacing("<Name>Level</Name>", with: "<Name>Sensor Value</Name>")
    }
  }
#endif

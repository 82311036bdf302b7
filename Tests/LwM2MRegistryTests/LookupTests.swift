import LwM2MRegistryFiles
#if Registry
  import LwM2M
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MRegistry
  import TestSupport
  import Testing

  /// Look-ups are exact, searches are not.
  struct LookupTests {
    private func filled() throws -> TestRegistry {
      let test = try TestRegistry()
      try test.importing([
        "Common.xml": SampleTables.common, "a.xml": SampleDefinition(name: "Pump", summary: "Moves water.").xml,
        "b.xml": SampleDefinition(name: "Pump", version: "1.1", summary: "Moves much water.").xml,
        "c.xml": SampleDefinition(
          id: 10242, name: "Waterproof Lamp", summary: "Gives light; like a pump it is outside."
        ).xml,
        "d.xml": SampleDefinition(id: 10243, name: "Café", resourceSummary: "A hidden treasure.").xml,
      ])
      return test
    }

    private func lookUp(_ text: String, _ test: TestRegistry) throws -> [String] {
      try test.registry.lookUp(text).map { match in
        switch match {
        case .object(let object): object.key.description
        case .resource(let resource): resource.definition.id.description
        }
      }
    }

    private func search(_ words: String..., in test: TestRegistry) throws -> [String] {
      try test.registry.search(words).map { result in
        switch result.match {
        case .object(let object): object.name
        case .resource(let resource): resource.definition.name
        }
      }
    }

    @Test func findsByURNAndIDAndName() throws {
      let test = try filled()
      #expect(try lookUp("urn:oma:lwm2m:x:10241:1.1", test) == ["10241:1.1"])
      #expect(try lookUp("urn:oma:lwm2m:x:10241", test) == ["10241:1.0"])
      #expect(try lookUp("10241", test) == ["10241:1.1"])
      #expect(try lookUp("10241:1.0", test) == ["10241:1.0"])
      #expect(try lookUp("pUMP", test) == ["10241:1.1"])
      #expect(try lookUp("5700", test) == ["5700"])
      #expect(try lookUp("sensor value", test) == ["5700"])
      for text in ["urn:oma:lwm2m:ext:10241", "10241:9.9", "99", "Pum", "", "%", "*"] {
        #expect(failure { try lookUp(text, test) }?.kind == .notFound, "\(text)")
      }
    }

    @Test func ranksNamesAboveDescriptionsAndFindsBeginnings() throws {
      let test = try filled()
      #expect(try search("pump", in: test) == ["Pump", "Waterproof Lamp"])
      #expect(try search("wat", in: test).sorted() == ["Pump", "Waterproof Lamp"])
      #expect(try search("much", in: test) == ["Pump"])
      #expect(try search("cafe", in: test) == ["Café"])
      #expect(try search("treasure hidden", in: test) == ["Café"])
      #expect(try search("pump light", in: test) == ["Waterproof Lamp"])
      #expect(try search("10243", in: test) == ["Café"])
      #expect(
        try search("Sensor", in: test) == ["Sensor Value", "Sensor Units"] || search("Sensor", in: test).count == 2)
      #expect(try search("zebra", in: test).isEmpty)
    }

    @Test(arguments: [
      "\"", "a\" OR \"b", "name:x", "NEAR(a b)", "a*b", "^pump", "-pump", "(", "pump AND", "\u{0}a",
      "'; DROP TABLE log",
    ])
    func whatLooksLikeAQueryIsText(words: String) throws {
      let test = try filled()
      _ = try? test.registry.search([words])
      #expect(failure { try test.registry.search([words]) }.map(\.kind) ?? .refused == .refused)
      #expect(try test.registry.check() == [])
    }

    @Test func listsAreFilteredAndInOrder() throws {
      let test = try filled()
      #expect(try test.objects().map(\.key.description) == ["10241:1.1", "10242:1.0", "10243:1.0"])
      #expect(try test.objects(allVersions: true).count == 4)
      #expect(try test.objects(class: "x").count == 3)
      #expect(try test.objects(class: "oma").isEmpty)
      #expect(try test.objects(owner: "nobody").isEmpty)
      #expect(failure { try test.objects(class: "y") }?.kind == .notFound)
      #expect(try test.registry.versions(of: 10241).map(\.key.version.description) == ["1.0", "1.1"])
      #expect(
        failure { try test.registry.definition(of: 10241, version: ObjectVersion(major: 7, minor: 0)) }?
          .description.contains("stored is 1.0, 1.1") == true)
    }
  }
#endif

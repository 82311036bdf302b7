import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel
import Testing

@testable import LwM2MGenerators

@Suite("Type names")
struct TypeNamesTests {
  private func object(
    _ id: ObjectID, _ name: String, _ version: (UInt16, UInt16) = (1, 0)
  ) -> ObjectSet.Member {
    let version = ObjectVersion(major: version.0, minor: version.1)
    let definition = ObjectDefinition(
      name: name, objectID: id, urn: Written(text: "", value: nil),
      declaredVersion: Written(text: version.description, value: version), isMultiple: true, isMandatory: false,
      resources: [])
    return ObjectSet.Member(definition: definition, fileName: "\(id)-\(version).xml")
  }

  private func names(_ members: ObjectSet.Member..., options: GeneratorOptions = GeneratorOptions()) -> TypeNames {
    TypeNames(ObjectSet(members), options: options)
  }

  @Test("go to the smallest Object ID, and a note says whose they are")
  func sameName() throws {
    let names = names(object(30, "Location"), object(6, "Location"), object(3336, "Location", (2, 0)))
    #expect(names.names == ["Location", "Location30", "Location3336"])
    #expect(names.notes.map(\.file) == ["30-1.0.xml", "3336-2.0.xml"])
    let note = try #require(names.notes.last)
    #expect(
      note.message
        == "the type of object 3336 version 2.0 is called Location3336: Location is object 6 (6-1.0.xml)")
    #expect(note.severity == .note)
    #expect(note.subject.objectID == 3336)
  }

  @Test("differ in more than case: they name files")
  func caseInsensitive() {
    let names = names(object(1, "Wall Plug"), object(2, "Wallplug"), object(3, "WALL plug"), object(4, "größe"))
    #expect(names.names == ["WallPlug", "Wallplug2", "WALLPlug3", "Größe"])
    #expect(names.notes.count == 2)
  }

  @Test("keep digits apart")
  func digits() {
    #expect(names(object(1, "Phase 1"), object(2, "Phase 1")).names == ["Phase1", "Phase1_2"])
  }

  @Test("of older versions have a suffix")
  func versions() {
    let all = names(object(3, "Device"), object(3, "Device", (1, 1)), object(3, "Device", (1, 2)))
    #expect(all.names == ["DeviceV1_0", "DeviceV1_1", "Device"])
    #expect(all.notes.isEmpty)
  }

  @Test("with such a suffix by nature stand before those of older versions")
  func versionClash() {
    let clash = names(object(3, "Device"), object(3, "Device", (1, 1)), object(9, "Device V1.0"))
    #expect(clash.names == ["Device_V1_0", "Device", "DeviceV1_0"])
    #expect(clash.notes.map(\.file) == ["3-1.0.xml"])
  }

  @Test("follow the newest name through all versions")
  func renamedVersion() {
    #expect(names(object(3, "Old"), object(3, "New", (1, 1))).names == ["NewV1_0", "New"])
  }

  @Test("leave the types of generated code alone")
  func reserved() {
    for type in ReservedNames.types {
      #expect(!ReservedNames.types.contains(TypeNames.plainName(object(1, type).definition, prefix: "")))
    }
    #expect(
      names(object(1, "String"), object(2, "Resource"), object(3, "double"), object(4, "String Object")).names
        == ["StringObject", "ResourceObject", "DoubleObject", "StringObject4"])
  }

  @Test("do not become such a type with an ID behind them")
  func reservedWithID() {
    #expect(names(object(5, "Int"), object(64, "Int"), object(7, "LWM2M")).names == ["Int", "LwM2M7", "Int64_2"])
  }

  @Test("are the Object's ID where the name has no word")
  func nameless() {
    #expect(names(object(1, ""), object(2, "🔥"), object(3, "Object 1")).names == ["Object1", "Object2", "Object1_3"])
  }

  @Test("begin with a prefix")
  func prefix() {
    let options = GeneratorOptions(prefix: "ACME")
    #expect(
      names(object(1, "Device"), object(2, "5G"), object(3, "String"), options: options).names
        == ["ACMEDevice", "ACME5G", "ACMEString"])
    #expect(names(object(1, "able"), options: GeneratorOptions(prefix: "Cod")).names == ["CodAble"])
  }

  @Test("that users chose are theirs")
  func renames() {
    let options = GeneratorOptions(prefix: "ACME", renames: [3336: "Location", 7: "Place", 8: "Place", 99: "Gone"])
    let names = names(
      object(6, "Location"), object(7, "A"), object(8, "B"), object(3336, "Location"), object(9, "Place"),
      options: options)
    #expect(names.names == ["ACMELocation", "Place", "Place_8", "ACMEPlace", "Location"])
    #expect(names.notes.map(\.file) == ["8-1.0.xml"])
    let pushed = self.names(
      object(6, "Location"), object(3336, "Place"), options: GeneratorOptions(renames: [3336: "Location"]))
    #expect(pushed.names == ["Location6", "Location"])
    #expect(pushed.notes.count == 1)
  }

  @Test("can name files on every disk, however long the Object's name is")
  func fileNames() {
    for name in NameTable.long {
      let names = names(object(65533, name), object(65534, name), object(65534, name, (65535, 65535))).names
      #expect(Set(names.map { $0.lowercased() }).count == 3)
      #expect(names.allSatisfy { $0.utf8.count + ".swift".utf8.count < 255 })
    }
  }
}

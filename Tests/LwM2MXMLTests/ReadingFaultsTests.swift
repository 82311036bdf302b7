import LwM2M
import LwM2MDiagnostics
import LwM2MModel
import LwM2MXML
import TestSupport
import Testing

@Suite struct ReadingFaultsTests {
  @Test("a faultless file has no findings")
  func faultless() {
    #expect(findings(file(items: item())) == [])
    #expect(definitions(file(items: item())).count == 1)
  }

  @Test("a value without a meaning is found where its element begins, and the definition is refused")
  func unknownValues() {
    let text = file(
      id: "①<ObjectID>lamp</ObjectID>", object: "②<MultipleInstances>Many</MultipleInstances>\n③<Mandatory/>",
      items: item("④<Item ID=\"70000\">", operations: "⑤<Operations>RWE</Operations>", type: "⑥<Type>Double</Type>")
        + item("⑦<Item>", operations: "⑧<Operations>-</Operations>X".replacing("X", with: ""), mandatory: ""))
    #expect(
      findings(text) == [
        "① error [invalid-id] ObjectID 'lamp' is not a number from 0 to 65535",
        "② error [unknown-value] MultipleInstances 'Many' is not known; it is Multiple or Single",
        "③ error [unknown-value] Mandatory '' is not known; it is Mandatory or Optional",
        "④ error [invalid-id] the ID '70000' of 'Item' is not a number from 0 to 65535",
        "⑤ error [unknown-value] Operations 'RWE' is not known; it is R, W, RW, E or nothing",
        "⑥ error [unknown-value] Type 'Double' is not known; it is one of String, Integer, Unsigned Integer, Float, Boolean, Opaque, Time, Objlnk, Corelnk, or nothing",
        "⑦ error [missing-value] the attribute 'ID' of 'Item' is missing; write <Item ID=\"...\">",
        "⑦ error [missing-value] 'Mandatory' of 'Item' is missing, and cannot be guessed",
      ])
    #expect(definitions(text.filter { !("①"..."⑨").contains($0) }).isEmpty)
  }

  @Test("an Object without an ID is told how to get one")
  func unassigned() {
    #expect(
      findings(file(id: "①<ObjectID></ObjectID>", urn: "<ObjectURN/>")) == [
        "① error [unassigned-object-id] the Object has no ID yet: ObjectID and ObjectURN are empty; `lwm2m-registry assign` gives it one"
      ])
    #expect(
      findings(file(id: "①<ObjectID></ObjectID>")) == [
        "① error [invalid-id] ObjectID '' is not a number from 0 to 65535"
      ])
    #expect(
      findings(file(id: "").replacing("<Object ", with: "①<Object ")) == [
        "① error [missing-value] 'ObjectID' of 'Object' is missing, and cannot be guessed"
      ])
  }

  @Test("faults know the Object, its version and the Resource, and the code of OMA's validator")
  func subjects() {
    let text = file(
      object: "<ObjectVersion>1.2</ObjectVersion><MultipleInstances>Single</MultipleInstances><Mandatory>x</Mandatory>",
      items: item("<Item ID=\"7\">", type: "<Type>Double</Type>"))
    let diagnostics = DefinitionReader.read(bytes: Array(text.utf8), fileName: "x.xml").diagnostics
    #expect(diagnostics.map(\.subject.objectID) == [42769, 42769])
    #expect(diagnostics.map(\.subject.version?.description) == ["1.2", "1.2"])
    #expect(diagnostics.map(\.subject.resourceID) == [nil, 7])
    #expect(diagnostics.map(\.omaCode) == ["272", "412"])
    #expect(diagnostics.map(\.file) == ["x.xml", "x.xml"])
  }

  @Test("one broken definition in a file does not take the others with it")
  func severalObjects() {
    let good = file(items: item()).split(separator: "\n").dropFirst().dropLast().joined(separator: "\n")
    let bad = good.replacing("42769", with: "x")
    let text = "<LWM2M>\n\(bad)\n\(good)\n\(bad)\n</LWM2M>"
    #expect(definitions(text).map(\.objectID) == [42769])
    #expect(findings(text).count == 2)
  }

  @Test("broken XML in one place does not hide what is wrong in the next")
  func severalFaults() {
    let text = file(
      items: item(name: "<Name>On ①& off</Name>") + "\n" + item(name: "<Name>②&auml;</Name>") + "\n"
        + item(name: "<Name a③=1>n</Name>").replacing("a③=1", with: "a=③1") + "\n" + item(type: "④<Type>Foo</Type>"))
    #expect(
      findings(text) == [
        "① error [xml-syntax] a '&' stands by itself here; write '&amp;'",
        "② error [xml-entity] the entity '&auml;' is not one of XML's own five; write the character itself, or '&amp;auml;' if the text is meant",
        "③ error [xml-syntax] the value of an attribute has to stand in quotes",
        "④ error [unknown-value] Type 'Foo' is not known; it is one of String, Integer, Unsigned Integer, Float, Boolean, Opaque, Time, Objlnk, Corelnk, or nothing",
      ])
    #expect(definitions(text.filter { !("①"..."⑨").contains($0) }).isEmpty, "no definition comes from broken XML")
  }

  @Test("a tag that does not match gives one finding, and none about what seems to be missing then")
  func mismatchedTags() {
    #expect(
      findings(file(items: item(name: "<Name>On①</Nam>") + item(type: "②<Type>Foo</Type>"))).map {
        String($0.prefix(20))
      } == [
        "① error [xml-syntax]", "② error [unknown-val",
      ])
    #expect(
      findings(file(items: item(name: "①<Name>On") + item(type: "②<Type>Foo</Type>"))) == [
        "① error [xml-syntax] '<Name>' has no end tag: '</Item>' comes before '</Name>'",
        "② error [unknown-value] Type 'Foo' is not known; it is one of String, Integer, Unsigned Integer, Float, Boolean, Opaque, Time, Objlnk, Corelnk, or nothing",
      ])
    #expect(
      findings(file(items: item() + "①</Foo>" + item(type: "②<Type>Foo</Type>"))).map { String($0.prefix(20)) } == [
        "① error [xml-syntax]", "② error [unknown-val",
      ])
  }

  @Test("a start tag over several lines is found where it begins")
  func tagOverLines() {
    #expect(
      findings(file(items: item("①<Item\n\n  ID = \n '1x'\n>"))).map { String($0.prefix(20)) } == [
        "① error [invalid-id]"
      ])
  }

  @Test("columns count bytes of UTF-8, lines end with LF or CR LF, and a byte order mark does not count")
  func columns() {
    let text = file(items: "<!-- é€👩‍🔬 -->" + item(type: "①<Type>Foo</Type>"))
    #expect(findings(text).map { $0.prefix(2) } == ["① "])
    #expect(findings(text.replacing("\n", with: "\r\n")).map { $0.prefix(2) } == ["① "])
    let place = DefinitionReader.read(bytes: [0xEF, 0xBB, 0xBF] + Array("<LWM2N/>".utf8), fileName: "x.xml")
      .diagnostics[0].position
    #expect(place == SourcePosition(line: 1, column: 1))
  }

  @Test("what is no definition file is said to be none")
  func otherRoots() {
    #expect(
      findings("<!-- c -->\n①<DDFList/>") == [
        "① error [not-a-definition] this is no definition file: the root element is 'DDFList', not 'LWM2M'"
      ])
    #expect(findings("").map { $0.prefix(23) } == ["file error [xml-syntax]"])
    #expect(findings("hello").count == 1)
    #expect(findings("   ").count == 1)
    #expect(findings("<LWM2M/><LWM2M/>").count == 1)
  }

  @Test("the file's findings come in its order, and at most 200 of them")
  func order() {
    let many = file(items: String(repeating: item(type: "<Type>Foo</Type>") + "\n", count: 300))
    let diagnostics = DefinitionReader.read(bytes: Array(many.utf8), fileName: "x.xml").diagnostics
    #expect(diagnostics.count == 201)
    #expect(diagnostics.last?.severity == .note)
    #expect(diagnostics.compactMap(\.position) == diagnostics.compactMap(\.position).sorted())
  }

  @Test("every rule that reading reports is declared")
  func declared() {
    let ids = ReadingRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ReadingRules.all.allSatisfy { $0.purpose.hasSuffix(".") })
  }
}

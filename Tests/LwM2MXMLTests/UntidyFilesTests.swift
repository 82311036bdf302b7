import LwM2M
import LwM2MModel
import LwM2MXML
import Testing

@Suite struct UntidyFilesTests {
  private func resources(_ items: String...) -> [ResourceDefinition] {
    definitions(file(items: items.joined())).flatMap(\.resources)
  }

  @Test(
    "operations are understood as people write them",
    arguments: [
      ("R", Operations.read), (" RW ", .readWrite), ("WR", .readWrite), ("R,W", .readWrite), ("r/w", .readWrite),
      ("R W", .readWrite),
      ("Read, Write", .readWrite), ("e", .execute), ("Execute", .execute), ("w", .write), ("", .none), (" ", .none),
    ])
  func operations(_ text: String, _ operations: Operations) {
    #expect(resources(item(operations: "<Operations>\(text)</Operations>")).map(\.operations) == [operations])
  }

  @Test(
    "types are understood in any case and spacing",
    arguments: [
      ("String", ResourceType.string), ("Integer ", .integer), ("integer", .integer),
      ("Unsigned integer", .unsignedInteger),
      ("UnsignedInteger", .unsignedInteger), ("FLOAT", .float), ("boolean", .boolean), ("Opaque", .opaque),
      ("\nTime\n", .time),
      ("Objlnk", .objectLink), ("ObjLnk", .objectLink), ("CoreLnk", .coreLink), ("Corelnk", .coreLink), ("", nil),
      (" ", nil),
    ] as [(String, ResourceType?)])
  func types(_ text: String, _ type: ResourceType?) {
    #expect(resources(item(type: "<Type>\(text)</Type>")).map(\.type) == [type])
  }

  @Test(
    "whether a Resource is mandatory or multiple is understood in any case, and as yes and no",
    arguments: [("Multiple", "Mandatory"), (" multiple\n", "MANDATORY"), ("Yes", "Yes"), ("true", "True")])
  func flags(_ multiple: String, _ mandatory: String) {
    let resource = resources(
      item(
        multiple: "<MultipleInstances>\(multiple)</MultipleInstances>", mandatory: "<Mandatory>\(mandatory)</Mandatory>"
      )
    ).first
    #expect(resource?.isMultiple == true)
    #expect(resource?.isMandatory == true)
  }

  @Test("elements are understood in any order, and missing texts are empty")
  func order() {
    let resource = resources(
      "<Item ID=' +7 '><Type>Integer</Type><Units>s</Units><Mandatory>Optional</Mandatory><Foo>x</Foo><Operations>R</Operations>"
        + "<MultipleInstances>Single</MultipleInstances></Item>")
    #expect(resource == [ResourceDefinition(id: 7, name: "", operations: .read, type: .integer, units: "s")])
  }

  @Test("an Item without a Type has none")
  func missingType() {
    #expect(resources(item(operations: "<Operations>E</Operations>", type: "")).map(\.type) == [nil])
  }

  @Test("Items are read where Resources was closed too early")
  func itemsInObject() {
    let text = file(items: item("<Item ID=\"1\">"), after: item("<Item ID=\"2\">"))
    #expect(definitions(text).first?.resources.map(\.id) == [1, 2])
  }

  @Test("empty and missing versions mean none, other texts are kept with what they mean")
  func versions() {
    let rest = "<MultipleInstances>Single</MultipleInstances><Mandatory>Optional</Mandatory>"
    #expect(definitions(file())[0].declaredVersion == nil)
    let empty = definitions(file(object: "<LWM2MVersion/><ObjectVersion> </ObjectVersion>" + rest))[0]
    #expect(empty.declaredVersion == nil)
    #expect(empty.declaredLwM2MVersion == nil)
    #expect(empty.version == .v1_0)
    let odd = definitions(file(object: "<LWM2MVersion> 1.1 </LWM2MVersion><ObjectVersion>one</ObjectVersion>" + rest))[
      0]
    #expect(odd.lwm2mVersion == ObjectVersion(major: 1, minor: 1))
    #expect(odd.declaredVersion?.text == "one")
    #expect(odd.declaredVersion?.value == nil)
  }

  @Test(
    "a text is what XML says that it is, without white space around it",
    arguments: [
      ("  a  b \n", "a  b"), ("<![CDATA[ <b>x</b> ]]>", "<b>x</b>"), ("a&amp;b&#33;&#x21;", "a&b!!"),
      ("a\r\nb\rc", "a\nb\nc"),
      ("a<!-- c -->b<?p i?>c", "abc"), ("<![CDATA[a]]>&lt;<![CDATA[b]]>", "a<b"), ("<![CDATA[a\r\nb]]>", "a\nb"),
      ("ä&#228;ä", "äää"),
      ("x <b>bold</b> y &amp; <i>z<u>!</u></i>.", "x bold y & z!."), ("&#13;a", "a"), ("<b>a</b> <i>b</i>", "a b"),
    ])
  func texts(_ written: String, _ text: String) {
    #expect(resources(item(rest: "<Description>\(written)</Description>")).map(\.summary) == [text])
  }

  @Test("the first of two elements counts")
  func duplicates() {
    #expect(resources(item(type: "<Type>Integer</Type><Type>String</Type>")).map(\.type) == [.integer])
  }

  @Test("elements of another namespace than the root's are passed over, and a namespace for all is not minded")
  func namespaces() {
    let text = file(root: " xmlns:x=\"urn:x\"", items: item(name: "<x:Name>other</x:Name><Name>On</Name>"))
    #expect(definitions(text)[0].resources[0].name == "On")
    #expect(definitions(file(root: " xmlns=\"urn:x\"", items: item()))[0].resources.count == 1)
  }

  @Test("offsets point at the parts, or at the Item where one is missing")
  func offsets() throws {
    let text = file(items: item(rest: "<Units>s</Units>"))
    let resource = definitions(text)[0].resources[0]
    let bytes = Array(text.utf8)
    #expect(bytes[resource.offsets.units...].starts(with: "<Units>".utf8))
    #expect(bytes[resource.offsets.type...].starts(with: "<Type>".utf8))
    #expect(bytes[resource.offsets.item...].starts(with: "<Item ".utf8))
    #expect(resource.offsets.range == resource.offsets.item)
    #expect(bytes[definitions(text)[0].offsets.objectID...].starts(with: "<ObjectID>".utf8))
  }

  @Test("the schema and the type of the Object are kept")
  func attributes() {
    let text = file(
      root: " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"a&amp;b.xsd\"")
    #expect(definitions(text)[0].schemaLocation == "a&b.xsd")
    #expect(definitions(text)[0].objectType == "MODefinition")
    #expect(definitions(file())[0].schemaLocation == nil)
  }
}

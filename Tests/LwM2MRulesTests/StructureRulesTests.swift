import LwM2M
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import LwM2MXML
import TestSupport
import Testing

@Suite struct StructureRulesTests {
  /// The structural findings of a marked text, each as `mark [rule] message`. Reading it must find nothing.
  private func findings(_ marked: String) -> [String] {
    let marked = MarkedText(marked)
    let result = DefinitionReader.read(bytes: Array(marked.text.utf8), fileName: "x.xml")
    #expect(result.diagnostics == [])
    guard let document = result.document else { return ["no document"] }
    return StructureRules.check(document).map { diagnostic in
      #expect(diagnostic.severity == .warning)
      let place = marked.name(line: diagnostic.position?.line, column: diagnostic.position?.column)
      return "\(place) [\(diagnostic.rule)] \(diagnostic.message)"
    }
  }

  /// A faultless file around the parts that a test is about.
  private func file(
    root: String = "", tag: String = "<Object ObjectType=\"MODefinition\">", name: String = "<Name>Lamp</Name>",
    id: String = "<ObjectID>42769</ObjectID>",
    flags: String = "<MultipleInstances>Single</MultipleInstances>\n<Mandatory>Optional</Mandatory>",
    resources: String? = nil, items: String? = nil, after: String = ""
  ) -> String {
    """
    <LWM2M\(root)>
      \(tag)
        \(name)
        <Description1/>
        \(id)
        <ObjectURN>urn:oma:lwm2m:x:42769</ObjectURN>
        \(flags)
        \(resources ?? "<Resources>\n\(items ?? item())\n</Resources>")
        <Description2/>\(after)
      </Object>
    </LWM2M>

    """
  }

  private func item(
    _ tag: String = "<Item ID=\"1\">", _ parts: String...
  ) -> String {
    let all = [
      "Name": "<Name>On</Name>", "Operations": "<Operations>RW</Operations>",
      "MultipleInstances": "<MultipleInstances>Single</MultipleInstances>",
      "Mandatory": "<Mandatory>Optional</Mandatory>", "Type": "<Type>Boolean</Type>",
      "RangeEnumeration": "<RangeEnumeration/>", "Units": "<Units/>",
      "Description": "<Description/>",
    ]
    let order = [
      "Name", "Operations", "MultipleInstances", "Mandatory", "Type", "RangeEnumeration", "Units", "Description",
    ]
    return tag + (parts.isEmpty ? order : parts).map { all[$0] ?? $0 }.joined(separator: "\n") + "</Item>"
  }

  private let old =
    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"http://x/LWM2M.xsd\""

  @Test("a file as the schema wants it has no findings")
  func regular() {
    #expect(findings(file()) == [])
    #expect(
      findings(
        file(
          flags:
            "<LWM2MVersion/><ObjectVersion>x</ObjectVersion><MultipleInstances>Multiple</MultipleInstances><Mandatory>Mandatory</Mandatory>"
        )) == [])
    #expect(findings(file(root: old)) == [])
  }

  @Test("the fewest elements are said to stand in the wrong place")
  func elementOrder() {
    #expect(
      findings(
        file(
          items: item(
            "<Item ID=\"1\">", "Name", "①<Type>Boolean</Type>", "Operations", "MultipleInstances", "Mandatory",
            "RangeEnumeration", "Units", "Description"))) == [
          "① [element-order] 'Type' belongs before 'RangeEnumeration'"
        ])
    #expect(
      findings(
        file(
          items: item(
            "<Item ID=\"1\">", "Operations", "MultipleInstances", "Mandatory", "Type", "RangeEnumeration", "Units",
            "Description", "①<Name>On</Name>"))) == [
          "① [element-order] 'Name' belongs before 'Operations'"
        ])
    #expect(
      findings(file(name: "").replacing("<Description2/>", with: "<Description2/>①<Name>Lamp</Name>")) == [
        "① [element-order] 'Name' belongs before 'Description1'"
      ])
  }

  @Test("missing elements are found at their parent, and read as empty")
  func missingElement() {
    #expect(
      findings(
        file(
          items: item(
            "①<Item ID=\"1\">", "Name", "Operations", "MultipleInstances", "Mandatory", "Type", "RangeEnumeration")))
        == [
          "① [missing-element] 'Item' has no 'Units', which is read as empty; add <Units/>",
          "① [missing-element] 'Item' has no 'Description', which is read as empty; add <Description/>",
        ])
    #expect(
      findings(file(tag: "①<Object ObjectType=\"x\">", resources: "")) == [
        "① [missing-element] 'Object' has no 'Resources'"
      ])
    #expect(
      findings(file(resources: "①<Resources/>")) == [
        "① [missing-element] 'Resources' has no 'Item', but needs at least one"
      ])
    #expect(findings("①<LWM2M/>") == ["① [missing-element] 'LWM2M' has no 'Object', but needs at least one"])
  }

  @Test("unknown, misplaced and repeated elements are found, with the way out")
  func elements() {
    #expect(findings(file(after: "①<Foo/>")) == ["① [unknown-element] 'Foo' is unknown in 'Object' and passed over"])
    #expect(
      findings(
        file(
          items: item(
            "<Item ID=\"1\">", "Name", "Operations", "MultipleInstances", "Mandatory", "Type", "RangeEnumeration",
            "Units", "①<description/>", "Description"))) == [
          "① [unknown-element] 'description' is unknown in 'Item' and passed over; did you mean 'Description'?"
        ])
    #expect(
      findings(file(name: "<Name>a <![CDATA[<i>]]> ①<b>c</b></Name>")) == [
        "① [unknown-element] 'Name' holds text only, no element 'b'; write '&lt;' for a '<' that is meant"
      ])
    #expect(
      findings(file(after: "①" + item("<Item ID=\"2\">"))) == [
        "① [misplaced-element] 'Item' belongs in 'Resources', which is closed too early; it is read all the same"
      ])
    #expect(
      findings(file(after: "①<Units/>")) == [
        "① [misplaced-element] 'Units' belongs in 'Item', not in 'Object'; it is passed over"
      ])
    #expect(
      findings(file(name: "<Name>Lamp</Name>①<Name>Light</Name>")) == [
        "① [duplicate-element] 'Name' stands here again; the first is used"
      ])
    #expect(
      findings(file(root: " xmlns:x=\"urn:x\"", name: "<Name>Lamp</Name>①<x:Name>Light</x:Name>")).map {
        String($0.prefix(19))
      } == ["① [unknown-element]"])
  }

  @Test("text between elements is found where it begins")
  func unexpectedText() {
    let message = "holds elements only; it is passed over"
    #expect(
      findings(file(tag: "<Object ObjectType=\"x\"> ①text")) == [
        "① [unexpected-text] text stands here in 'Object', which \(message)"
      ])
    #expect(findings(file(after: "①text")) == ["① [unexpected-text] text stands here in 'Object', which \(message)"])
    #expect(
      findings(file(resources: "①<Resources><![CDATA[]]>\(item())</Resources>")) == [
        "① [unexpected-text] a CDATA section stands in 'Resources', which holds elements only"
      ])
    #expect(findings(file(items: "<!-- c --> &#32; <?p i?>" + item())) == [])
  }

  @Test("attributes that the schema lacks are found where they begin")
  func attributes() {
    #expect(
      findings(file(tag: "①<Object>")) == [
        "① [missing-attribute] 'Object' has no attribute 'ObjectType'; write <Object ObjectType=\"MODefinition\">"
      ])
    #expect(
      findings(
        file(tag: "<Object a='<'".replacing("<'", with: "&lt;'") + "\n xmlns:x=\"urn:x\" ①lang=\"en\" ObjectType='x' >")
          .replacing("a='&lt;'", with: "②a='&lt;'")) == [
          "② [unexpected-attribute] the attribute 'a' is not known at 'Object' and passed over; remove it",
          "① [unexpected-attribute] the attribute 'lang' is not known at 'Object' and passed over; remove it",
        ])
    #expect(
      findings(file(name: "<Name ①xml:lang=\"en\">Lamp</Name>")) == [
        "① [unexpected-attribute] the attribute 'xml:lang' is not known at 'Name' and passed over; remove it"
      ])
    let types = " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
    #expect(findings(file(root: old + types, name: "<Name xsi:type=\"xs:token\">Lamp</Name>")) == [])
    #expect(
      findings(file(root: old + types, name: "<Name ①xsi:type=\"xs:integer\">Lamp</Name>")) == [
        "① [unexpected-attribute] the type 'xs:integer' cannot take the place of that of 'Name'; remove 'xsi:type'"
      ])
  }

  @Test("values that are understood but not spelled like the schema's are found, with the schema's spelling")
  func values() {
    #expect(
      findings(
        file(
          items: item(
            "<Item ID=\"1\">", "Name", "①<Operations>W,R</Operations>",
            "②<MultipleInstances>single</MultipleInstances>", "③<Mandatory> Optional</Mandatory>",
            "④<Type>ObjLnk</Type>", "RangeEnumeration", "Units", "Description"))) == [
          "① [value-not-allowed] Operations 'W,R' is taken for 'RW'; write <Operations>RW</Operations>",
          "② [value-not-allowed] MultipleInstances 'single' is taken for 'Single'; write <MultipleInstances>Single</MultipleInstances>",
          "③ [value-not-allowed] Mandatory ' Optional' is taken for 'Optional'; write <Mandatory>Optional</Mandatory>",
          "④ [value-not-allowed] Type 'ObjLnk' is taken for 'Objlnk'; write <Type>Objlnk</Type>",
        ])
    #expect(
      findings(file(id: "①<ObjectID> 42769</ObjectID>")) == [
        "① [id-format] ObjectID ' 42769' is taken for 42769; write the digits only"
      ])
    #expect(
      findings(file(items: item("<Item ①ID=\"+7\">"))) == [
        "① [id-format] ID '+7' is taken for 7; write the digits only"
      ])
  }

  @Test("the schema that the file names decides which types there are")
  func schemas() {
    let text = file(
      items: item(
        "<Item ID=\"1\">", "Name", "Operations", "MultipleInstances", "Mandatory", "①<Type>Unsigned Integer</Type>",
        "RangeEnumeration", "Units", "Description"))
    #expect(findings(text) == [])
    #expect(
      findings(text.replacing("<LWM2M>", with: "<LWM2M\(old)>")) == [
        "① [value-not-allowed] Type 'Unsigned Integer' is not in LWM2M.xsd, which the file names; name LWM2M-v1_1.xsd instead"
      ])
    #expect(
      findings(text.replacing("<LWM2M>", with: "<LWM2M\(old.replacing("LWM2M.xsd", with: "LWM2M-v1_1.xsd"))>")) == [])
  }

  @Test("a namespace for the whole file is found once")
  func namespaces() {
    #expect(
      findings("①" + file(root: " xmlns=\"urn:x\"")) == [
        "① [unexpected-namespace] the elements are in a namespace, but OMA's schemas have none; remove the 'xmlns'"
      ])
  }

  @Test("findings know the Object, its version and the Resource, and the code of OMA's validator")
  func subjects() {
    let text = file(
      flags:
        "<ObjectVersion>1.2</ObjectVersion><MultipleInstances>single</MultipleInstances><Mandatory>Optional</Mandatory>",
      items: item("<Item ID=\"7\">", "Name", "<Operations>rw</Operations>"))
    let result = DefinitionReader.read(bytes: Array(text.utf8), fileName: "x.xml")
    let diagnostics = result.document.map(StructureRules.check) ?? []
    #expect(diagnostics.map(\.subject.objectID?.rawValue).allSatisfy { $0 == 42769 })
    #expect(diagnostics.map(\.subject.version?.description).allSatisfy { $0 == "1.2" })
    #expect(diagnostics.first?.subject.resourceID == nil)
    #expect(diagnostics.last?.subject.resourceID == 7)
    #expect(diagnostics.last?.omaCode == "411")
    #expect(diagnostics.first?.omaCode == "272")
  }

  @Test("nothing is found twice: what reading refuses is no structural finding")
  func noDoubles() {
    let text = file(
      id: "<ObjectID>x</ObjectID>", items: item("<Item>", "<Operations>Q</Operations>", "<Type>Foo</Type>", "Mandatory")
    )
    let result = DefinitionReader.read(bytes: Array(text.utf8), fileName: "x.xml")
    let structural = result.document.map(StructureRules.check) ?? []
    #expect(result.diagnostics.count == 5)
    #expect(Set(structural.map(\.rule)).isDisjoint(with: ["value-not-allowed", "id-format", "missing-attribute"]))
    #expect(!structural.contains { $0.message.contains("'MultipleInstances'") && $0.rule == "missing-element" })
  }

  @Test("where tags do not match, no element is said to be missing or in the wrong place")
  func damage() {
    let text = file(
      items: item("<Item ID=\"1\">", "<Name>On")
        + item("<Item ID=\"2\">", "①<Operations>rw</Operations>", "<Type>Foo</Typ>"))
    let marked = MarkedText(text)
    let result = DefinitionReader.read(bytes: Array(marked.text.utf8), fileName: "x.xml")
    #expect(result.document?.isWellFormed == false)
    let found = (result.document.map(StructureRules.check) ?? []).filter {
      $0.subject.resourceID == 1 || $0.subject.resourceID == nil
    }
    #expect(found.map(\.message) == [])
  }

  @Test("at most 200 findings are listed, and a note says that there are more")
  func limit() {
    let text = file(
      items: String(repeating: item("<Item ID=\"1\">", "Operations", "MultipleInstances", "Mandatory"), count: 400))
    let diagnostics =
      DefinitionReader.read(bytes: Array(text.utf8), fileName: "x.xml").document.map(StructureRules.check) ?? []
    #expect(diagnostics.count == 201)
    #expect(diagnostics.last?.severity == .note)
  }

  @Test("every structural rule is declared once, and says what it demands")
  func declared() {
    let ids = (ReadingRules.all + StructureRules.all).map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(StructureRules.all.allSatisfy { $0.isStructural && $0.severity == .warning && $0.purpose.hasSuffix(".") })
  }
}

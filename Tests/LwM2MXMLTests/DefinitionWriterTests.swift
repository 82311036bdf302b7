import Foundation
import LwM2M
import LwM2MModel
import LwM2MRegistryFiles
import LwM2MXML
import TestSupport
import Testing

@Suite struct DefinitionWriterTests {
  private func read(_ bytes: [UInt8]) -> DefinitionReadResult {
    DefinitionReader.read(bytes: bytes, fileName: "written.xml")
  }

  private func definition(text: String) -> ObjectDefinition {
    ObjectDefinition(
      name: text, summary: text, objectID: 42800, urn: Written(text: text, value: nil),
      declaredLwM2MVersion: Written(text: "1.1", value: ObjectVersion("1.1")), isMultiple: true, isMandatory: false,
      resources: [
        ResourceDefinition(
          id: 7, name: text, operations: .readWrite, isMultiple: true, type: .unsignedInteger,
          range: Written(text: text, value: nil), units: text, summary: text)
      ], details: text, objectType: text, schemaLocation: "LWM2M-v1_1.xsd?" + text)
  }

  @Test(
    "writing a definition of the public registry and reading it again gives the same definition",
    .enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func corpus() throws {
    for url in Corpus.definitionFiles {
      let definitions = read([UInt8](try Data(contentsOf: url))).definitions
      let written = DefinitionWriter.xml(for: definitions)
      let again = read(written)
      #expect(again.diagnostics == [])
      #expect(again.definitions == definitions, "\(url.lastPathComponent)")
      #expect(DefinitionWriter.xml(for: again.definitions) == written)
    }
  }

  @Test(
    "texts survive, whatever XML makes of their characters",
    arguments: [
      "]]>", "a & b", "&amp;", "<b>x</b>", "\"quoted\" 'both'", "a\rb", "a\r\nb", "a\n\n\tb", "<![CDATA[x]]>",
      "<!-- c -->",
      "é ü €", "a\u{85}b\u{2028}c", "\u{FFFD}", "👩‍🔬", "e\u{301}", "a\u{A0}", "%s &#38; &lt;",
    ])
  func nastyTexts(_ text: String) {
    let definition = definition(text: text)
    let result = read(DefinitionWriter.xml(for: [definition]))
    #expect(result.definitions == [definition])
    #expect(result.diagnostics == [])
  }

  @Test("white space around a text is not kept, and characters that XML cannot hold are replaced")
  func lossyTexts() {
    #expect(read(DefinitionWriter.xml(for: [definition(text: " \n x\t ")])).definitions.first?.name == "x")
    let result = read(DefinitionWriter.xml(for: [definition(text: "a\u{0}b\u{1}c\u{FFFE}d")]))
    #expect(result.definitions.first?.name == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
    #expect(result.diagnostics == [])
  }

  @Test("several definitions go into one file")
  func severalDefinitions() {
    var second = definition(text: "second")
    second.objectID = 42799
    second.declaredVersion = nil
    second.schemaLocation = definition(text: "first").schemaLocation
    let definitions = [definition(text: "first"), second]
    #expect(read(DefinitionWriter.xml(for: definitions)).definitions == definitions)
  }

  @Test("a file is indented like those of the public registry")
  func layout() {
    let definition = ObjectDefinition(
      name: "Lamp", objectID: 42769, urn: Written(text: "urn:oma:lwm2m:x:42769", value: nil), isMultiple: false,
      isMandatory: false, resources: [ResourceDefinition(id: 0, name: "On/Off", operations: .readWrite, type: .boolean)]
    )
    let text = String(decoding: DefinitionWriter.xml(for: [definition]), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <LWM2M>
        \t<Object ObjectType="MODefinition">
        \t\t<Name>Lamp</Name>
        \t\t<Description1></Description1>
        \t\t<ObjectID>42769</ObjectID>
        \t\t<ObjectURN>urn:oma:lwm2m:x:42769</ObjectURN>
        \t\t<MultipleInstances>Single</MultipleInstances>
        \t\t<Mandatory>Optional</Mandatory>
        \t\t<Resources>
        \t\t\t<Item ID="0">
        \t\t\t\t<Name>On/Off</Name>
        \t\t\t\t<Operations>RW</Operations>
        \t\t\t\t<MultipleInstances>Single</MultipleInstances>
        \t\t\t\t<Mandatory>Optional</Mandatory>
        \t\t\t\t<Type>Boolean</Type>
        \t\t\t\t<RangeEnumeration></RangeEnumeration>
        \t\t\t\t<Units></Units>
        \t\t\t\t<Description></Description>
        \t\t\t</Item>
        \t\t</Resources>
        \t\t<Description2></Description2>
        \t</Object>
        </LWM2M>

        """)
  }
}

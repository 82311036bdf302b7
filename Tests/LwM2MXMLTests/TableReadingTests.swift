import Foundation
import LwM2M
import LwM2MDiagnostics
import LwM2MModel
import LwM2MRegistryFiles
import LwM2MXML
import TestSupport
import Testing

/// The tables of a registry: its index, its reusable Resources, its units.
struct TableReadingTests {
  private static let index = """
    <DDFList>
      <Item><!-- c --><ObjectID> 7 </ObjectID><URN>urn:oma:lwm2m:oma:7</URN><Name>A &amp; B</Name>
        <TSLink>1</TSLink><TSLink>0</TSLink><Source>0</Source><Ver>1.2</Ver><Unknown>x</Unknown></Item>
      <Item/>
    </DDFList>
    """

  @Test func readsAnIndexWithPlaces() throws {
    let result = IndexReader.read(bytes: Array(Self.index.utf8), fileName: "DDF.xml")
    #expect(result.diagnostics.isEmpty)
    try #require(result.rows.count == 2)
    let entry = result.rows[0]
    #expect(entry.objectID == 7)
    #expect(entry.urn == ObjectURN(label: .oma, objectID: 7))
    #expect(entry.version == ObjectVersion(major: 1, minor: 2))
    #expect(entry.label == .oma)
    #expect(entry[.name].text == "A & B")
    #expect(entry.elements.count { $0.field == .isSpecificationShown } == 2)
    #expect(!entry[.owner].isPresent)
    let bytes = Array(Self.index.utf8)
    let range = try #require(entry[.objectID].range)
    #expect(String(decoding: bytes[range], as: UTF8.self) == "7")
    let offset = try #require(entry[.version].offset)
    #expect(bytes[offset...].starts(with: "<Ver>".utf8))
    #expect(bytes[entry.offset...].starts(with: "<Item>".utf8))
    #expect(result.rows[1].elements.isEmpty)
  }

  @Test func readsReusableResourcesAndSaysWhatHasNoMeaning() throws {
    let text = """
      <LWM2M><Object ObjectType="CommonResources"><Resources>
        <Item ID="5700"><Name>Sensor Value</Name><Operations>R</Operations><Type>Float</Type>
          <RangeEnumeration>0..1</RangeEnumeration><Units>Cel</Units><Submitter>IPSO</Submitter>
          <Description><![CDATA[Last value]]></Description><TS>http://a</TS><TSLink>1</TSLink></Item>
        <Item ID="5701"><Operations>Z</Operations><Type>Number</Type></Item>
        <Item><Operations>R</Operations></Item>
      </Resources></Object></LWM2M>
      """
    let result = ReusableResourcesReader.read(bytes: Array(text.utf8), fileName: "Common.xml")
    try #require(result.rows.count == 1)
    let resource = result.rows[0]
    #expect(resource.definition.id == 5700)
    #expect(resource.definition.type == .float)
    #expect(resource.definition.summary == "Last value")
    #expect(resource.definition.range.text == "0..1")
    #expect(resource.submitter.text == "IPSO")
    #expect(resource.isSpecificationShown.text == "1")
    #expect(result.diagnostics.map(\.omaCode) == ["520", "530", "022"])
    #expect(result.diagnostics.map(\.position?.line) == [5, 5, 6])
  }

  @Test func readsUnits() throws {
    let text = """
      <units><registry id="senml-units"><record date="2020-01-16"><value>Ws</value><description>d</description>
      <note>n</note></record></registry></units>
      """
    let result = UnitListReader.read(bytes: Array(text.utf8), fileName: "u.xml")
    #expect(result.diagnostics.isEmpty)
    #expect(
      result.rows == [
        UnitRecord(
          symbol: SourcedText("Ws"), summary: SourcedText("d"), note: SourcedText("n"), date: "2020-01-16")
      ])
  }

  @Test func refusesOtherFiles() {
    let other = Array("<other/>".utf8)
    #expect(IndexReader.read(bytes: other, fileName: "a").diagnostics.map(\.rule) == ["not-a-table"])
    #expect(ReusableResourcesReader.read(bytes: other, fileName: "a").diagnostics.map(\.rule) == ["not-a-table"])
    #expect(UnitListReader.read(bytes: other, fileName: "a").diagnostics.map(\.rule) == ["not-a-table"])
    let definition = Array(SampleDefinition().xml.utf8)
    #expect(ReusableResourcesReader.read(bytes: definition, fileName: "a").diagnostics.map(\.rule) == ["not-a-table"])
    let broken = IndexReader.read(bytes: Array("<DDFList><Item></DDFList>".utf8), fileName: "a")
    #expect(broken.rows.isEmpty)
    #expect(broken.diagnostics.map(\.rule) == ["xml-syntax"])
  }

  @Test(
    "the tables of the public registry are read whole",
    .enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func corpus() throws {
    let root = try #require(Corpus.root)
    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: root.appending(path: name))) }
    func count(_ text: String, in name: String) throws -> Int {
      String(decoding: try bytes(name), as: UTF8.self).components(separatedBy: text).count - 1
    }
    let index = IndexReader.read(bytes: try bytes("DDF.xml"), fileName: "DDF.xml")
    #expect(index.diagnostics.isEmpty)
    #expect(index.rows.count == (try count("<Item>", in: "DDF.xml")))
    #expect(index.rows.allSatisfy { $0.objectID != nil && $0.urn != nil && $0.version != nil && $0.label != nil })
    let common = ReusableResourcesReader.read(bytes: try bytes("Common.xml"), fileName: "Common.xml")
    #expect(common.diagnostics.isEmpty)
    #expect(common.rows.count == (try count("<Item ID", in: "Common.xml")))
    let units = UnitListReader.read(bytes: try bytes("LWM2M_senml_units.xml"), fileName: "u.xml")
    #expect(units.rows.map(\.symbol.text) == ["Ws"])
  }
}

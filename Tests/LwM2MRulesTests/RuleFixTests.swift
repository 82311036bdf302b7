import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import LwM2MXML
import TestSupport
import Testing

@Suite("A finding with one right answer carries the fix that writes it, and nothing else changes")
struct RuleFixTests {
  /// The sample with `part` replaced by `wrong`; fixing all findings of `rule` gives it with `right` there.
  private func expectFix(
    _ rule: RuleID, _ part: String, _ wrong: String, _ right: String, in sample: SampleDefinition = SampleDefinition(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let xml = sample.xml.replacing(part, with: wrong)
    #expect(xml != sample.xml || part == wrong, sourceLocation: sourceLocation)
    let expected = sample.xml.replacing(part, with: right)
    let fixes = Self.fixes(rule, in: xml)
    let fixed = FixedText(Array(xml.utf8), fixes: fixes)
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == expected, sourceLocation: sourceLocation)
    #expect(Self.fixes(rule, in: expected) == [], sourceLocation: sourceLocation)
  }

  private static func fixes(_ rule: RuleID, in xml: String) -> [Fix] {
    let reading = DefinitionReader.read(bytes: Array(xml.utf8), fileName: "a.xml")
    guard let document = reading.document else { return [] }
    let findings =
      StructureRules.check(document) + RuleChecker().check(reading.definitions, in: document)
    return findings.filter { $0.rule == rule }.compactMap(\.fix)
  }

  @Test func ranges() {
    let range = "<RangeEnumeration>0..100</RangeEnumeration>"
    expectFix("range-written-with-dots", range, range.replacing("..", with: "-"), range)
    expectFix("range-written-with-dots", range, range.replacing("..", with: " to "), range)
    expectFix(
      "range-written-with-dots", range, "<RangeEnumeration>\n 0-100\t</RangeEnumeration >",
      "<RangeEnumeration>\n 0..100\t</RangeEnumeration >")
    expectFix("ascending-range", range, "<RangeEnumeration>100..0</RangeEnumeration>", range)
  }

  @Test func urn() {
    let urn = "urn:oma:lwm2m:x:10241"
    expectFix("urn-matches-version", urn, urn + ":1.0", urn)
    expectFix("urn-matches-label", urn, "urn:oma:lwm2m:ext:10241", urn)
    expectFix("urn-matches-id", urn, "urn:oma:lwm2m:x:10242", urn)
    expectFix("well-formed-urn", urn, "urn:oma:lwm2m:x:", urn)
    expectFix("well-formed-urn", "<ObjectURN>\(urn)</ObjectURN>", "<ObjectURN />", "<ObjectURN >\(urn)</ObjectURN>")
    let second = SampleDefinition(version: "1.1")
    expectFix("urn-matches-version", urn + ":1.1", urn, urn + ":1.1", in: second)
    expectFix("urn-matches-version", urn + ":1.1", urn + ":1.2", urn + ":1.1", in: second)
  }

  @Test func aVersionThatMayBeMeantStays() {
    let xml = SampleDefinition().xml.replacing("<ObjectVersion>1.0</ObjectVersion>", with: "")
      .replacing("urn:oma:lwm2m:x:10241", with: "urn:oma:lwm2m:ext:10241:1.1")
    #expect(xml.contains("ext:10241:1.1") && !xml.contains("ObjectVersion"))
    #expect(Self.fixes("urn-matches-version", in: xml) == [])
    #expect(Self.fixes("urn-matches-label", in: xml).first?.edits.first?.replacement == "urn:oma:lwm2m:x:10241:1.1")
  }

  @Test func values() {
    expectFix("value-not-allowed", "<Operations>R<", "<Operations> r <", "<Operations>R<")
    expectFix("value-not-allowed", "<Type>Integer<", "<Type>integer <", "<Type>Integer<")
    expectFix("id-format", "<ObjectID>10241<", "<ObjectID> 10241<", "<ObjectID>10241<")
    expectFix("id-format", "ID=\"1\"", "ID='+1'", "ID='1'")
  }

  @Test func elementOrder() {
    let first = "        <Units></Units>\n"
    let second = "        <Description>A level.</Description>\n"
    expectFix("element-order", first + second, second + first, first + second)
  }

  @Test func whatIsNotSimpleIsLeftAlone() {
    let range = "<RangeEnumeration>0..100</RangeEnumeration>"
    let commented = "<RangeEnumeration>0-<!-- to -->100</RangeEnumeration>"
    let xml = SampleDefinition().xml.replacing(range, with: commented)
    #expect(xml.contains(commented))
    #expect(Self.fixes("range-written-with-dots", in: xml) == [])
  }

  @Test func aCDATASectionStays() {
    expectFix("range-written-with-dots", "0..100", "<![CDATA[ 0-100]]>", "<![CDATA[ 0..100]]>")
  }
}

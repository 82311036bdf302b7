import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MFixing
import TestSupport
import Testing

@Suite("Fixing applies what goes together in passes, and never makes a file worse")
struct FileFixerTests {
  private func fix(_ xml: String) throws -> (text: String, result: FixedFile) {
    let result = try FileFixer.fix(Array(xml.utf8)) { Compiler().check($0, fileName: "a.xml").diagnostics }
    return (String(decoding: result.bytes, as: UTF8.self), result)
  }

  @Test func aGoodFileStays() throws {
    let (text, result) = try fix(SampleDefinition().xml)
    #expect(text == SampleDefinition().xml)
    #expect(result.fixedCount == 0)
  }

  @Test func severalFixesComposeAndOverlappingOnesTakePasses() throws {
    let good = SampleDefinition(version: "1.1").xml
    // Range, spelling, two faults of one URN, and elements in the reverse order around the range.
    let first = "        <RangeEnumeration>0..100</RangeEnumeration>\n"
    let second = "        <Units></Units>\n"
    let third = "        <Description>A level.</Description>\n"
    let bad = good.replacing(first + second + third, with: third + second + first)
      .replacing("0..100", with: "0-100").replacing("<Operations>R<", with: "<Operations>r<")
      .replacing("lwm2m:x:10241:1.1", with: "lwm2m:ext:10241")
    let (text, result) = try fix(bad)
    #expect(text == good)
    #expect(result.fixedCount >= 6)
    #expect(result.refused == [])
  }

  /// A fix whose text the rule does not like either.
  @Test func aFixThatMakesFindingsIsRefused() throws {
    let xml = Array("<a>x</a>".utf8)
    func check(_ bytes: [UInt8]) -> [Diagnostic] {
      var findings: [Diagnostic] = []
      for (index, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "x") { findings.append(finding("no-x", Fix(index..<index + 1, "yy"))) }
        if byte == UInt8(ascii: "y") { findings.append(finding("no-y", nil)) }
      }
      return findings
    }
    let result = try FileFixer.fix(xml, check: check)
    #expect(result.bytes == xml)
    #expect(result.refused.map(\.rule) == ["no-x"])
    #expect(result.fixedCount == 0)
  }

  @Test func oneRefusedFixDoesNotHinderTheOthers() throws {
    let xml = Array("<a>xz</a>".utf8)
    func check(_ bytes: [UInt8]) -> [Diagnostic] {
      bytes.enumerated().compactMap { index, byte in
        switch byte {
        case UInt8(ascii: "x"): finding("no-x", Fix(index..<index + 1, "yy"))
        case UInt8(ascii: "y"): finding("no-y", nil)
        case UInt8(ascii: "z"): finding("no-z", Fix(index..<index + 1, ""))
        default: nil
        }
      }
    }
    let result = try FileFixer.fix(xml, check: check)
    #expect(String(decoding: result.bytes, as: UTF8.self) == "<a>x</a>")
    #expect(result.refused.map(\.rule) == ["no-x"])
  }

  @Test func fixesOfWhatOtherFilesSayAreAppliedFirst() throws {
    let related = finding("same-as-there", Fix(3..<4, "b"))
    let result = try FileFixer.fix(Array("<a>a</a>".utf8), findings: [related]) { _ in [] }
    #expect(String(decoding: result.bytes, as: UTF8.self) == "<a>b</a>")
  }

  @Test func ofWhatOtherFilesSayTheHarmfulIsRefused() throws {
    let harmful = finding("same-as-there", Fix(3..<4, "y"))
    let harmless = finding("same-as-there", Fix(4..<5, "b"))
    let result = try FileFixer.fix(Array("<a>aa</a>".utf8), findings: [harmful, harmless]) { bytes in
      bytes.contains(UInt8(ascii: "y")) ? [finding("no-y", nil)] : []
    }
    #expect(String(decoding: result.bytes, as: UTF8.self) == "<a>ab</a>")
    #expect(result.refused == [harmful])
    #expect(result.fixedCount == 1)
  }

  private func finding(_ rule: RuleID, _ fix: Fix?) -> Diagnostic {
    Diagnostic(rule: rule, severity: .warning, file: "a.xml", message: "wrong", fix: fix)
  }
}

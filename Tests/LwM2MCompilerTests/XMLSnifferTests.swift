import Foundation
import LwM2MDiagnostics
import TestSupport
import Testing

@testable import LwM2MCompiler

/// Definitions are told from other XML by their head alone, and what is unclear goes to the reader.
struct XMLSnifferTests {
  @Test(arguments: [
    "<LWM2M><Object ObjectType=\"MODefinition\">",
    "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <DDFList> -->\n<LWM2M\n a='>'>",
    "<LWM2M/>", "<LWM2M", "", "   ", "no XML", "<!DOCTYPE LWM2M><LWM2M>", "<!-- <LWM2M>", "<?xml ", "<", "</LWM2M>",
    "<LWM2M><!-- \"CommonResources\" --><Object ObjectType=\"MODefinition\">",
  ])
  func leavesToTheReaderWhatMayBeADefinition(text: String) {
    #expect(XMLSniffer.kind(of: Array(text.utf8)) == .definition)
  }

  @Test(arguments: [
    ("<DDFList>", "DDFList"), ("<?xml version=\"1.0\"?><units/>", "units"), ("<LWM2MX>", "LWM2MX"),
    ("<?xml version=\"1.0\"?><!DOCTYPE catalog PUBLIC \"x\">", "catalog"), ("<!DOCTYPE\tx[", "x"),
    ("<!--x--><xs:schema a=\"/>\" b='>'>", "xs:schema"), ("<lwm2m>", "lwm2m"),
  ])
  func seesAnotherRoot(text: String, root: String) {
    #expect(XMLSniffer.kind(of: Array(text.utf8)) == .other(root: root))
  }

  @Test func seesReusableResources() {
    let text = "<LWM2M a=\"b\"><!-- x -->\n <Object ObjectType=\"CommonResources\"><Resources>"
    #expect(XMLSniffer.kind(of: Array(text.utf8)) == .commonResources)
  }

  @Test func leavesOtherEncodingsToTheReader() {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><DDFList/>"
    let units = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(XMLSniffer.kind(of: [0xFF, 0xFE] + units) == .definition)
  }

  @Test func everyTruncationHasAnAnswer() {
    let bytes = Array(SampleDefinition().xml.utf8)
    for end in bytes.indices { #expect(XMLSniffer.kind(of: Array(bytes[..<end])) == .definition) }
  }

  @Test(.enabled(if: Corpus.isAvailable, Comment(rawValue: Corpus.skipNotice)))
  func agreesWithTheNamesInTheRegistry() throws {
    let root = try #require(Corpus.root)
    let inputs = Compiler().checkInputs([root.path])
    #expect(inputs.files.count == Corpus.definitionFiles.count)
    let passedOver = inputs.pathDiagnostics.compactMap(\.file).map { $0.split(separator: "/").last }
    #expect(passedOver.allSatisfy { $0?.first?.isNumber == false })
  }
}

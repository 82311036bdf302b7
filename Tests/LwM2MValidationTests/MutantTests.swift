import Foundation
import LwM2MDiagnostics
import LwM2MValidation
import TestSupport
import Testing

@Suite("Whatever the files of a registry hold, validation comes to an end, with findings that have a place")
struct MutantTests {
  private static let definition = SampleDefinition(range: "0-100").xml
    .replacing("<Item ID=\"1\">", with: "<!-- lwm2mc:disable known-unit --><Item ID=\"5700\">")
    .replacing("<Units></Units>", with: "<Units>Mbps</Units>")

  private static let files: [(name: String, text: String)] = [
    ("10241.xml", definition), ("version_history/10241-1_0.xml", definition),
    ("DDF.xml", ExampleFile.files("<Item><Ver>1.0</Ver></Item>", defaultName: "DDF.xml")[0].text),
    ("Common.xml", ExampleFile.files("<Item ID=\"5700\"></Item>", defaultName: "Common.xml")[0].text),
    (".lwm2m-validate.json", "{ \"rules\": { \"known-unit\": \"note\" }, \"overrides\": [] } // end\n"),
  ]

  private static let splices = [
    "<", ">", "&", "]]>", "<![CDATA[", "<!--", "-->", "</Item>", "<Item>", "\u{201C}", "\r", "\"", "{", "99999", "",
  ]

  @Test("bytes are changed, removed, repeated", arguments: 0..<5)
  func mutants(_ target: Int) throws {
    var random = SeededGenerator(seed: UInt64(target) + 7)
    let folder = try ScratchFolder()
    for (name, text) in Self.files { try folder.write(name, text) }
    let policy = SeverityPolicy(rules: Validator.rules, profile: .strict)
    let (name, original) = Self.files[target]
    for _ in 0..<150 {
      var bytes = Array(original.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
        let splice = Self.splices.randomElement(using: &random) ?? ""
        bytes.replaceSubrange(start..<end, with: splice.utf8)
      }
      try Data(bytes).write(to: folder.url.appending(path: name))
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for finding in Validator(policy: policy).validate([folder.path()]).diagnostics {
        #expect(!finding.message.isEmpty && finding.message.utf8.count < 700)
        guard let position = finding.position, finding.file?.hasSuffix(name) == true else { continue }
        #expect(position.line >= 1 && position.line <= lines && position.column >= 1)
        for edit in finding.fix?.edits ?? [] { #expect(edit.range.upperBound <= bytes.count) }
      }
    }
  }
}

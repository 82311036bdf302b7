import Foundation
import LwM2M
import LwM2MDiagnostics
import LwM2MFixing
import LwM2MModel
import LwM2MValidation
import LwM2MXML
import TestSupport
import Testing

@Suite("Over the public registry, fixed findings are gone, none comes, and definitions stay what they are")
struct CorpusFixingTests {
  private static let validator = Validator(policy: SeverityPolicy(rules: Validator.rules, profile: .strict))

  private func findings(_ bytes: [UInt8]) -> [Diagnostic] {
    Self.validator.findings(in: bytes, file: "a.xml")
  }

  @Test(.enabled(if: Corpus.isAvailable, "\(Corpus.skipNotice)"))
  func everyFile() throws {
    var count = 0
    for file in Corpus.definitionFiles {
      let bytes = Array(try Data(contentsOf: file))
      count += check(bytes, file.lastPathComponent)
    }
    print("fixed \(count) findings in \(Corpus.definitionFiles.count) files of the registry")
    #expect(count > 0)
  }

  @Test(.enabled(if: Corpus.isAvailable, "\(Corpus.skipNotice)"), arguments: FixableFault.allCases)
  func everyFileWithAFault(_ fault: FixableFault) throws {
    var count = 0
    for file in Corpus.definitionFiles.enumerated().filter({ $0.offset % 4 == fault.number % 4 }).map(\.element) {
      guard let text = String(validating: try Data(contentsOf: file), as: UTF8.self) else { continue }
      let bytes = fault.bytes(fault.spoil(text))
      count += check(bytes, "\(file.lastPathComponent) with \(fault)")
    }
    #expect(count > 50, "\(fault) was hardly ever fixed")
  }

  /// Fixes a file, checks all that is promised of it, and says how many findings are gone.
  private func check(_ bytes: [UInt8], _ name: String) -> Int {
    let before = findings(bytes)
    let fixed: FixedFile
    do {
      fixed = try FileFixer.fix(bytes) { findings($0) }
    } catch {
      #expect(before.contains { $0.rule == "xml-encoding" }, "\(name): \(error)")
      return 0
    }
    let after = findings(fixed.bytes)
    #expect(fixed.fixedCount == before.count - after.count, "\(name)")
    #expect(after.filter { $0.fix != nil }.count == fixed.refused.count, "\(name)")
    let kinds = Set(before.map(kind))
    #expect(after.allSatisfy { kinds.contains(kind($0)) }, "\(name)")
    #expect(meaning(of: fixed.bytes) == meaning(of: bytes), "\(name)")
    return fixed.fixedCount
  }

  private func kind(_ finding: Diagnostic) -> String {
    "\(finding.rule) \(finding.severity) \(finding.subject.resourceID.map(\.description) ?? "")"
  }

  /// What a definition says, without what fixes are for: the URN, spellings, quotation marks, white space.
  private func meaning(of bytes: [UInt8]) -> [String] {
    DefinitionReader.read(bytes: bytes, fileName: "a.xml").definitions.map { object in
      ([
        object.name, "\(object.objectID)", "\(object.version)", "\(object.isMultiple)", "\(object.isMandatory)",
        plain(object.summary), plain(object.details),
      ]
        + object.resources.map { resource in
          "\(resource.id) \(plain(resource.name)) \(resource.operations) \(resource.isMultiple) \(resource.isMandatory)"
            + " \(resource.type?.name ?? "") \(String(describing: resource.range.value)) \(plain(resource.summary))"
        }).joined(separator: "\n")
    }
  }

  private func plain(_ text: String) -> String {
    let marks: [Character: String] = ["\u{201C}": "\"", "\u{201D}": "\"", "\u{2013}": "-", "\u{2014}": "-"]
    return text.replacing("&amp;", with: "&").replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .map { marks[$0] ?? String($0) }.joined()
  }
}

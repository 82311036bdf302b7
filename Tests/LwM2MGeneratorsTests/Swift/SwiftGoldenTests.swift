import Foundation
import LwM2MVocabulary
import TestSupport
import Testing

@testable import LwM2MGenerators

@Suite("Generated Swift", .serialized)
struct SwiftGoldenTests {
  static let files = SwiftCompilation.files(SwiftSamples.golden)

  @Test("is, byte for byte, the golden files", arguments: files.map(\.name))
  func golden(_ name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    let golden = Corpus.packageRoot.appending(path: "Tests/Golden/Swift/\(file.name)")
    #expect(Golden.mismatch(String(decoding: file.bytes, as: UTF8.self), with: golden) == nil)
  }

  @Test("has no golden file that nothing is compared with")
  func stale() throws {
    let folder = Corpus.packageRoot.appending(path: "Tests/Golden/Swift").path
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == Self.files.map(\.name).sorted())
  }

  @Test("compiles without a warning, whatever the names and texts", arguments: GeneratorOptions.AccessLevel.allCases)
  func compiles(_ level: GeneratorOptions.AccessLevel) throws {
    let options = GeneratorOptions(
      accessLevel: level, prefix: level == .public ? "" : "My", keys: level == .package ? .ids : .names)
    let set = level == .public ? SwiftSamples.everything : SwiftSamples.golden
    let compilation = try SwiftCompilation(SwiftCompilation.files(set, options))
    let outcome = try compilation.check()
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors.prefix(4000))")
  }

  @Test("holds no character that hides or turns text")
  func characters() {
    for file in Self.files {
      let scalars = String(decoding: file.bytes, as: UTF8.self).unicodeScalars
      let hidden = scalars.filter { scalar in
        scalar != "\n"
          && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
            || scalar == "\u{2028}" || scalar == "\u{2029}")
      }
      #expect(hidden.isEmpty, "\(file.name): \(hidden.map { String($0.value, radix: 16) })")
    }
  }

  @Test("mentions no type that an Object could take the place of")
  func mentionedTypes() {
    for file in SwiftCompilation.files(SwiftSamples.golden, GeneratorOptions(keys: .names)) {
      let tableLine = /\s*\d+ [-RW]+( .*)?/
      let code = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").filter {
        !$0.contains("//") && !$0.contains("#") && $0.wholeMatch(of: tableLine) == nil
      }
      let declared = Set(code.flatMap { $0.matches(of: /(?:struct|enum|typealias) ([^ :]+)/).map { String($0.1) } })
      let mentioned = Set(code.flatMap { $0.matches(of: /(?:^|[^.\w])([A-Z]\w*)/).map { String($0.1) } })
      #expect(mentioned.subtracting(declared).subtracting(ReservedNames.types) == [], "\(file.name)")
    }
  }
}

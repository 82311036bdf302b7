import Foundation
import TestSupport

/// xmllint, which judges files by OMA's schemas.
enum Xmllint {
  /// Whether the program is there, and the schemas.
  static let isAvailable = Corpus.isAvailable && (try? run("xmllint", ["--version"]))?.status == 0

  /// What a skipped test says.
  static let skipNotice = "SKIPPED: needs xmllint (package libxml2-utils) and a registry, see LWM2M_CORPUS"

  /// For each file, whether xmllint accepts it with the schema.
  static func accepts(_ files: [String], in folder: URL, schema: String) throws -> [Bool] {
    guard !files.isEmpty, let root = Corpus.root else { return [] }
    var accepted: Set<Substring> = []
    for start in stride(from: 0, to: files.count, by: 500) {
      let batch = files[start..<min(start + 500, files.count)]
      let arguments = ["--noout", "--nonet", "--schema", root.appending(path: schema).path] + batch
      let outcome = try run("xmllint", arguments, in: folder)
      for line in outcome.errors.split(separator: "\n") where line.hasSuffix(" validates") {
        accepted.insert(line.dropLast(" validates".count))
      }
    }
    return files.map { accepted.contains($0[...]) }
  }
}

import Foundation
import LwM2MGenerators
import TestSupport

/// The independent JSON Schema validator that these tests ask: Python's `jsonschema`.
enum Python {
  /// Whether it is installed.
  static let hasJSONSchema: Bool = {
    let outcome = try? run("python3", ["-c", "import jsonschema, referencing"])
    return outcome?.status == 0
  }()

  /// What a skipped test says.
  static let skipNotice =
    "SKIPPED: Python's jsonschema is not installed; install it (pip install jsonschema) to check schemas independently"

  /// Runs one of the scripts beside the tests on `folder`; returns what it found, or `nil` when all is well.
  static func failures(of script: String, _ arguments: [String]) throws -> String? {
    let path = Corpus.packageRoot.appending(path: "Tests/LwM2MGeneratorsTests/JSONSchema/Scripts/\(script)").path
    let outcome = try run("python3", ["-B", path] + arguments)
    return outcome.status == 0 ? nil : outcome.output + outcome.errors
  }

  /// Writes `files` into a folder that exists while `body` runs.
  static func withFolder<Result>(of files: [OutputFile], _ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "schemas-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      try Data(file.bytes).write(to: folder.appending(path: file.name))
    }
    return try body(folder)
  }
}

import Foundation
import LwM2MGenerators
import TestSupport

/// A folder in which files are for a moment.
enum SchemaFolder {
  /// Writes `files` into a folder that exists while `body` runs.
  static func with<Result>(_ files: [OutputFile], _ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "schemas-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      try Data(file.bytes).write(to: folder.appending(path: file.name))
    }
    return try body(folder)
  }

  /// What the schemas say of `cases`, as far as it is not what is expected; `nil` when all is well.
  static func failures(of files: [OutputFile], with cases: [DocumentCase]) throws -> String? {
    try with(files) { folder in
      let file = folder.appending(path: "cases")
      try Data(DocumentCase.json(cases).utf8).write(to: file)
      return try Python.failures(ofSchemas: folder, withDocuments: file)
    }
  }
}

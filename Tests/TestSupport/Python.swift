public import Foundation

/// The independent JSON Schema validator that tests ask: Python's `jsonschema`.
public enum Python {
  /// Whether it is installed.
  public static let hasJSONSchema = interpreter != nil

  /// What a skipped test says.
  public static let skipNotice =
    "SKIPPED: Python's jsonschema is not installed; run Scripts/setup --tests to check schemas independently"

  /// The Python that has it: that of the environment which `Scripts/setup` makes, or the system's.
  private static let interpreter: String? = {
    let environment = Corpus.packageRoot.appending(path: ".build/python/bin/python3").path
    return [environment, "python3"].first { python in
      (try? run(python, ["-c", "import jsonschema, referencing"]))?.status == 0
    }
  }()

  /// What the schemas in `folder` say of documents, as far as it is not what is expected; `nil` when all is well.
  ///
  /// `cases` is a file, see `Tests/Scripts/JSONSchema/check_documents.py`.
  public static func failures(ofSchemas folder: URL, withDocuments cases: URL) throws -> String? {
    try failures(of: "check_documents.py", [folder.path, cases.path])
  }

  /// What the schemas in `folder` say of documents that are made from these definition files, as far as it is wrong.
  public static func failures(ofSchemas folder: URL, forDefinitions files: [URL]) throws -> String? {
    try failures(of: "check_registry.py", [folder.path] + files.map(\.path))
  }

  /// What is wrong with a SARIF log, `nil` when nothing is. Prints which checks were made, see
  /// `Tests/Scripts/SARIF/check_log.py`.
  public static func checkSARIF(_ log: URL) throws -> String? {
    let script = Corpus.packageRoot.appending(path: "Tests/Scripts/SARIF/check_log.py").path
    let outcome = try run("python3", ["-B", script, log.path])
    guard outcome.status == 0 else { return outcome.output + outcome.errors }
    if !outcome.output.contains("model") {
      print("SKIPPED: pydantic-sarif is not installed; SARIF is checked against our own schema only")
    }
    return nil
  }

  private static func failures(of script: String, _ arguments: [String]) throws -> String? {
    let path = Corpus.packageRoot.appending(path: "Tests/Scripts/JSONSchema/\(script)").path
    let outcome = try run(interpreter ?? "python3", ["-B", path] + arguments)
    return outcome.status == 0 ? nil : outcome.output + outcome.errors
  }
}

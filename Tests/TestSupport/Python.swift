public import Foundation

/// The independent programs in Python that tests ask: `jsonschema`, `cbor2`, a model of SARIF.
public enum Python {
  /// Whether it is installed.
  public static let hasJSONSchema = imports("jsonschema, referencing")

  /// Whether its `cbor2` is installed.
  public static let hasCBOR = imports("cbor2")

  /// What a skipped test says.
  public static let skipNotice =
    "SKIPPED: Python's jsonschema is not installed; run Scripts/setup --tests to check schemas independently"

  /// What a test without `cbor2` says.
  public static let cborSkipNotice =
    "SKIPPED: Python's cbor2 is not installed; run Scripts/setup --tests to check payloads independently"

  /// The Python of the environment that `Scripts/setup` makes where packages are missing, else the system's.
  private static let interpreter: String = {
    let environment = Corpus.packageRoot.appending(path: ".build/python/bin/python3").path
    return FileManager.default.isExecutableFile(atPath: environment) ? environment : "python3"
  }()

  private static func imports(_ modules: String) -> Bool {
    (try? run(interpreter, ["-c", "import " + modules]))?.status == 0
  }

  /// Lets other programs read the payloads in a file, one a line, and write them anew to another file; what went wrong,
  /// `nil` when nothing did. See `Tests/Scripts/Payloads/exchange.py`.
  public static func failures(ofExchanging payloads: URL, to foreign: URL) throws -> String? {
    let path = Corpus.packageRoot.appending(path: "Tests/Scripts/Payloads/exchange.py").path
    let outcome = try run(interpreter, ["-B", path, payloads.path, foreign.path])
    return outcome.status == 0 ? nil : outcome.output + outcome.errors
  }

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
    let outcome = try run(interpreter, ["-B", script, log.path])
    guard outcome.status == 0 else { return outcome.output + outcome.errors }
    if !outcome.output.contains("model") {
      print(
        "SKIPPED: pydantic-sarif is not installed (Scripts/setup --tests); SARIF is checked against our own schema only"
      )
    }
    return nil
  }

  private static func failures(of script: String, _ arguments: [String]) throws -> String? {
    let path = Corpus.packageRoot.appending(path: "Tests/Scripts/JSONSchema/\(script)").path
    let outcome = try run(interpreter, ["-B", path] + arguments)
    return outcome.status == 0 ? nil : outcome.output + outcome.errors
  }
}

public import Foundation

/// The independent JSON Schema validator that tests ask: Python's `jsonschema`.
public enum Python {
  /// Whether it is installed.
  public static let hasJSONSchema: Bool = {
    let outcome = try? run("python3", ["-c", "import jsonschema, referencing"])
    return outcome?.status == 0
  }()

  /// Whether its `cbor2` is installed.
  public static let hasCBOR: Bool = {
    let outcome = try? run("python3", ["-c", "import cbor2"])
    return outcome?.status == 0
  }()

  /// What a test without `cbor2` says.
  public static let cborSkipNotice =
    "SKIPPED: Python's cbor2 is not installed; install it (pip install cbor2) to check payloads independently"

  /// Lets other programs read the payloads in a file, one a line, and write them anew to another file; what went wrong,
  /// `nil` when nothing did. See `Tests/Scripts/Payloads/exchange.py`.
  public static func failures(ofExchanging payloads: URL, to foreign: URL) throws -> String? {
    let path = Corpus.packageRoot.appending(path: "Tests/Scripts/Payloads/exchange.py").path
    let outcome = try run("python3", ["-B", path, payloads.path, foreign.path])
    return outcome.status == 0 ? nil : outcome.output + outcome.errors
  }

  /// What a skipped test says.
  public static let skipNotice =
    "SKIPPED: Python's jsonschema is not installed; install it (pip install jsonschema) to check schemas independently"

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

  private static func failures(of script: String, _ arguments: [String]) throws -> String? {
    let path = Corpus.packageRoot.appending(path: "Tests/Scripts/JSONSchema/\(script)").path
    let outcome = try run("python3", ["-B", path] + arguments)
    return outcome.status == 0 ? nil : outcome.output + outcome.errors
  }
}

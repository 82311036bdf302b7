public import Foundation

/// Files with the expected output, compared byte for byte; `UPDATE_GOLDEN=1 swift test` (or `make golden`) rewrites them.
public enum Golden {
  /// Whether this run rewrites the golden files. Such a run fails, so that a rewrite never passes unseen.
  public static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// Compares `actual` with the file; returns what to tell the reader when they differ, `nil` when they are equal.
  public static func mismatch(_ actual: String, with file: URL) -> String? {
    let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    if expected == actual { return nil }
    guard isUpdating else {
      return "\(file.lastPathComponent) differs from the golden file: run `make golden`, then read the diff"
    }
    do {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      return "\(file.lastPathComponent) was rewritten: read the diff, then run the tests again"
    } catch {
      return "\(file.lastPathComponent) could not be rewritten: \(error)"
    }
  }
}

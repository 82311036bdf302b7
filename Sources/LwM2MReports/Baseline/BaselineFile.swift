public import LwM2MDiagnostics
import LwM2MCompiler

/// Baselines on the disk.
public enum BaselineFile {
  /// Reads a baseline; `nil` when there is none to use, which `diagnostics` then say.
  public static func read(_ path: String, diagnostics: inout [Diagnostic]) -> Baseline? {
    switch Disk.content(of: path, limit: Baseline.largestFile) {
    case .success(let bytes):
      return Baseline(path: path, bytes: bytes, diagnostics: &diagnostics)
    case .failure(let failure):
      var diagnostic = failure.diagnostic
      diagnostic.rule = CompilerRules.readableBaseline.id
      diagnostics.append(diagnostic)
      return nil
    }
  }

  /// Writes a baseline whole or not at all; returns what is wrong, `nil` when it is there.
  public static func write(_ baseline: Baseline, to path: String) -> Diagnostic? {
    do throws(EditedFile.Failure) {
      try EditedFile.create(path, Array(baseline.text.utf8))
      return nil
    } catch {
      let rule = CompilerRules.writableBaseline
      return Diagnostic(
        rule: rule.id, severity: rule.severity, file: path, message: "cannot be written: \(error.reason)")
    }
  }
}

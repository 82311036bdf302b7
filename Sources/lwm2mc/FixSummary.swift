import LwM2MCommandLine
import LwM2MDiagnostics
import LwM2MFixing

/// What came of all rounds of `--fix`.
struct FixSummary {
  /// A fix in one file may give rise to one in another, and hardly to more.
  static let mostRounds = 4

  private var files: Set<String> = []
  private var fixedCount = 0
  /// What could not be fixed in the last round.
  private(set) var diagnostics: [Diagnostic] = []

  /// Adds a round.
  mutating func add(_ run: FixRun) {
    files.formUnion(run.files)
    fixedCount += run.fixedCount
    diagnostics = run.diagnostics
  }

  /// What there is to say of it.
  var remark: String {
    files.isEmpty ? "nothing to fix" : Count.of(fixedCount, "finding") + " fixed in " + Count.of(files.count, "file")
  }
}

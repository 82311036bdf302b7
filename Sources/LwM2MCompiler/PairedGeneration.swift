import LwM2MDiagnostics
import LwM2MGenerators
public import LwM2MPipeline

extension Compiler {
  /// Generates every output of the request into folders that may hold other files, unless there are errors: then nothing
  /// is written. What an earlier run wrote there and no longer belongs is removed.
  public func generate(_ request: PairedRequest, from inputs: CheckedInputs) -> GenerationReport {
    let merged = merge(inputs.files)
    let files = PairedFiles(request, from: inputs.files, merged)
    var report = GenerationReport(
      definitionCount: merged.set.members.count, swiftFileCount: files.fileCount,
      diagnostics: merged.diagnostics + files.notes)
    guard !inputs.hasErrors, report.diagnostics.errorCount == 0 else { return report }

    let folders = files.folders.map { OutputFolder(path: $0, generators: [files.files(in: $0)]) }
    report.outcome =
      OutputRun(folders: folders, isCheck: request.isCheck, keepsStale: false, progress: progress).outcome
    report.diagnostics += report.outcome.diagnostics
    return report
  }
}

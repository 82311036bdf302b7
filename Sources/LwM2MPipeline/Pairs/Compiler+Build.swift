public import LwM2MDiagnostics
import LwM2MGenerators

extension Compiler {
  /// Brings every output of the request up to date, unless there are errors: then nothing is written, so that the build
  /// after the repair compiles only what the repair changes. What an earlier build generated beside them goes. For folders
  /// that belong to a build system alone.
  ///
  /// - Returns: what is to be said beyond the findings of single files.
  public func build(_ request: PairedRequest, from inputs: CheckedInputs) -> [Diagnostic] {
    let merged = merge(inputs.files)
    let files = PairedFiles(request, from: inputs.files, merged)
    let findings = merged.diagnostics + files.notes
    guard !inputs.hasErrors, findings.errorCount == 0 else { return findings }
    var failures: [Diagnostic] = []
    for index in 0..<files.fileCount {
      let path = files.path(at: index)
      do throws(SystemError) {
        try WholeFile.update(path, files.file(at: index).bytes)
      } catch {
        failures.append(.unwritable(path, error))
      }
    }
    for folder in files.folders {
      let names = files.files(in: folder).fileNames
      StaleFiles.remove(from: folder, keeping: names)
    }
    return findings + failures
  }
}

import LwM2MGenerators

@testable import LwM2MCompiler

/// A generator of files that are known beforehand.
struct FixedFiles: Generator {
  /// The files.
  var files: [OutputFile]

  var fileCount: Int { files.count }
  func fileName(at index: Int) -> String { files[index].name }
  func file(at index: Int) -> OutputFile { files[index] }
}

extension OutputFolder {
  /// A folder that nothing is generated into yet.
  init(path: String) {
    self.init(path: path, generators: [])
  }

  /// Brings the folder to hold `files`.
  @discardableResult
  func update(_ files: [OutputFile], keepsStale: Bool = false) -> OutputOutcome {
    run(files, isCheck: false, keepsStale)
  }

  /// Compares the folder with `files`.
  func check(_ files: [OutputFile], keepsStale: Bool = false) -> OutputOutcome {
    run(files, isCheck: true, keepsStale)
  }

  private func run(_ files: [OutputFile], isCheck: Bool, _ keepsStale: Bool) -> OutputOutcome {
    let folder = OutputFolder(path: path, generators: [FixedFiles(files: files)])
    return OutputRun(folders: [folder], isCheck: isCheck, keepsStale: keepsStale, progress: .silent).outcome
  }
}

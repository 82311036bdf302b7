import LwM2MDiagnostics
import LwM2MGenerators

/// The step from what a folder holds to what it is to hold.
struct FolderUpdate: Sendable {
  private let path: String
  private let writer: FolderWriter
  private let files: [OutputFile]
  private let collisions: [Diagnostic]
  private let entries: [FolderEntry]
  private let present: Set<String>
  private let manifest: OutputManifest

  /// Looks at the folder, which is open.
  init(path: String, folder: FileDescriptor, files: [OutputFile]) throws(SystemError) {
    self.path = path
    self.writer = FolderWriter(folder: folder)
    (self.files, self.collisions) = Self.withoutCollisions(files, path)
    self.entries = try folderEntries(at: path)
    self.present = Set(entries.map { $0.name.lowercased() })
    self.manifest = entries.contains { $0.name == OutputManifest.fileName } ? try writer.manifest() : OutputManifest()
  }

  /// Removes what a run left that was killed while it wrote. Only for who has the folder to itself.
  func removeLeftovers() {
    for entry in entries where entry.kind == .regular && entry.name.hasPrefix(FolderWriter.temporaryPrefix) {
      try? writer.remove(entry.name)
    }
  }

  /// Writes what differs, then removes what no longer belongs.
  func write(keepsStale: Bool, _ outcome: inout OutputOutcome) throws(SystemError) {
    let states = concurrentMap(files.count) { state(of: files[$0]) }
    let names = zip(files, states).filter { $1 != .success(.foreign) }.map(\.0.name)

    // The list is complete before the first file is written: a run that is killed leaves nothing that is not listed.
    let listed = OutputManifest(names: manifest.names.union(names))
    if listed != manifest { try writer.write(OutputManifest.fileName, listed.bytes) }

    let results = concurrentMap(files.count) { index in bring(files[index], from: states[index]) }
    var failures: [Diagnostic] = []
    for result in results {
      switch result {
      case .written: outcome.written += 1
      case .unchanged: outcome.unchanged += 1
      case .failed(let diagnostic): failures.append(diagnostic)
      }
    }
    outcome.diagnostics = collisions + failures

    guard !keepsStale, outcome.diagnostics.isEmpty else { return }
    let stale = listed.names.subtracting(names)
    for name in stale.sorted() {
      guard present.contains(name.lowercased()), try writer.isRemovable(name) else { continue }
      try writer.remove(name)
      outcome.removed += 1
    }
    if !stale.isEmpty { try writer.write(OutputManifest.fileName, OutputManifest(names: Set(names)).bytes) }
  }

  /// Says what `write` would do.
  func check(keepsStale: Bool, _ outcome: inout OutputOutcome) throws(SystemError) {
    outcome.diagnostics = collisions
    let states = concurrentMap(files.count) { state(of: files[$0]) }
    for (file, state) in zip(files, states) {
      let filePath = InputSearch.join(path, file.name)
      switch state {
      case .success(.same): outcome.unchanged += 1
      case .success(.missing): outcome.diagnostics.append(.missing(filePath))
      case .success(.ours): outcome.diagnostics.append(.differs(filePath))
      case .success(.foreign): outcome.diagnostics.append(.foreign(filePath))
      case .failure(let error): outcome.diagnostics.append(.unwritable(filePath, error))
      }
    }
    guard !keepsStale else { return }
    for name in manifest.names.subtracting(files.map(\.name)).sorted() {
      guard present.contains(name.lowercased()), try writer.isRemovable(name) else { continue }
      outcome.diagnostics.append(.stale(InputSearch.join(path, name)))
    }
  }

  /// What came of one file.
  private enum FileResult: Sendable {
    case written
    case unchanged
    case failed(Diagnostic)
  }

  private func state(of file: OutputFile) -> Result<FolderWriter.Existing, SystemError> {
    guard present.contains(file.name.lowercased()) else { return .success(.missing) }
    return Result { () throws(SystemError) in
      try writer.existing(file, isListed: manifest.names.contains(file.name))
    }
  }

  private func bring(_ file: OutputFile, from state: Result<FolderWriter.Existing, SystemError>) -> FileResult {
    let filePath = InputSearch.join(path, file.name)
    do throws(SystemError) {
      switch try state.get() {
      case .same: return .unchanged
      case .foreign: return .failed(.foreign(filePath))
      case .missing, .ours:
        try writer.write(file.name, file.bytes)
        return .written
      }
    } catch {
      return .failed(.unwritable(filePath, error))
    }
  }

  /// The files without those whose names another has already, upper and lower case taken for the same.
  private static func withoutCollisions(_ files: [OutputFile], _ path: String) -> ([OutputFile], [Diagnostic]) {
    var known: [String: String] = [:]
    var kept: [OutputFile] = []
    var collisions: [Diagnostic] = []
    for file in files {
      if let other = known.updateValue(file.name, forKey: file.name.lowercased()) {
        collisions.append(.colliding(InputSearch.join(path, file.name), with: other))
      } else {
        kept.append(file)
      }
    }
    return (kept, collisions)
  }
}

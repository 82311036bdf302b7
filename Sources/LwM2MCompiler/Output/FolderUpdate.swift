import LwM2MPipeline
import LwM2MDiagnostics
import LwM2MGenerators

/// The step from what one folder holds to what it is to hold.
///
/// A class, because each of its files asks it, on all threads: of a struct they would count every part at the same time.
final class FolderUpdate: Sendable {
  /// The folder.
  let folder: OutputFolder
  /// Where generated files would take each other's place.
  let collisions: [Diagnostic]

  /// How to look at and write files; `nil` for a folder that does not exist, which is only compared.
  private let writer: FolderWriter?
  private let entries: [FolderEntry]
  /// What is in the folder, upper and lower case taken for the same, as some disks do.
  private let present: Set<String>
  private let manifest: OutputManifest
  private let files: [(generator: any Generator, index: Int, name: String)]
  /// The names that belong.
  private let names: Set<String>
  /// The folder while it is not yet in its place.
  private let staged: StagedFolder?

  /// Looks at a folder that is open.
  convenience init(_ folder: OutputFolder, _ opened: OutputFolder.Opened) throws(SystemError) {
    switch opened {
    case .standing(let descriptor):
      let writer = FolderWriter(folder: descriptor)
      let entries = try folderEntries(at: folder.path)
      let isListed = entries.contains { $0.name == OutputManifest.fileName }
      self.init(folder, writer, entries: entries, isListed ? try writer.manifest() : OutputManifest())
    case .staged(let staged):
      self.init(folder, FolderWriter(folder: staged.descriptor, isHidden: true), staged: staged)
    }
  }

  /// Takes a folder that does not exist for an empty one.
  convenience init(missing folder: OutputFolder) {
    self.init(folder, nil)
  }

  private init(
    _ folder: OutputFolder, _ writer: FolderWriter?, staged: StagedFolder? = nil, entries: [FolderEntry] = [],
    _ manifest: OutputManifest = OutputManifest()
  ) {
    self.folder = folder
    self.staged = staged
    self.writer = writer
    self.entries = entries
    self.present = Set(entries.map { $0.name.lowercased() })
    self.manifest = manifest
    let all = folder.generators.flatMap { generator in
      (0..<generator.fileCount).map { (generator: generator, index: $0, name: generator.fileName(at: $0)) }
    }
    var owners: [String: String] = Dictionary(minimumCapacity: all.count)
    var collisions: [Diagnostic] = []
    self.files = all.filter { file in
      guard let other = owners.updateValue(file.name, forKey: file.name.lowercased()) else { return true }
      collisions.append(.colliding(folder.filePath(file.name), with: other))
      return false
    }
    self.collisions = collisions
    self.names = Set(files.map(\.name))
  }

  /// How many steps there are: one for each file that belongs, and one for the list of a new folder.
  var stepCount: Int { files.count + (staged != nil && !files.isEmpty ? 1 : 0) }

  /// Gives the folder back to the system.
  func close() {
    writer?.folder.shut()
  }

  /// Makes a folder that is standing ready: removes what killed runs left half-written, and lists all files before the
  /// first is written, so that a run that is killed leaves nothing that is not listed.
  ///
  /// Only for who has locked the folder.
  func announce() throws(SystemError) {
    guard let writer, staged == nil else { return }
    removeLeftovers()
    var listed = manifest
    listed.names.reserveCapacity(names.count)
    for name in names where !manifest.names.contains(name) {
      let isForeign = isPresent(name) ? try !writer.isGenerated(name) : false
      if !isForeign { listed.names.insert(name) }
    }
    if listed != manifest { try writer.write(OutputManifest.fileName, listed.bytes) }
  }

  /// What came of one file.
  enum FileResult: Sendable {
    case written
    case unchanged
    case listed
    case failed(Diagnostic)

    /// Whether something went wrong.
    var isFailure: Bool {
      if case .failed = self { true } else { false }
    }
  }

  /// Makes the file at `index`, and takes it to its place unless it is there; or makes the list of a new folder.
  func process(_ index: Int, isCheck: Bool) -> FileResult {
    guard index < files.count else { return list() }
    let (generator, number, name) = files[index]
    let file = generator.file(at: number)
    do throws(SystemError) {
      switch try existing(file) {
      case .same: return .unchanged
      case .foreign: return .failed(.foreign(folder.filePath(name)))
      case .missing where isCheck: return .failed(.missing(folder.filePath(name)))
      case .ours where isCheck: return .failed(.differs(folder.filePath(name)))
      case .missing:
        try writer?.write(name, file.bytes, isNew: true)
        return .written
      case .ours:
        try writer?.write(name, file.bytes)
        return .written
      }
    } catch {
      return .failed(.unwritable(folder.filePath(name), error))
    }
  }

  private func list() -> FileResult {
    do throws(SystemError) {
      try writer?.write(OutputManifest.fileName, OutputManifest(names: names).bytes)
      return .listed
    } catch {
      return .failed(.unwritable(folder.filePath(OutputManifest.fileName), error))
    }
  }

  /// The files of earlier runs that no longer belong and are still there.
  func staleNames() throws(SystemError) -> [String] {
    guard let writer else { return [] }
    var stale: [String] = []
    for name in manifest.names.subtracting(names).sorted() where isPresent(name) {
      if try writer.isGenerated(name) { stale.append(name) }
    }
    return stale
  }

  /// Removes the files of earlier runs that no longer belong, and says how many there were.
  func removeStale() throws(SystemError) -> Int {
    guard let writer, !manifest.names.isSubset(of: names) else { return 0 }
    let stale = try staleNames()
    for name in stale { try writer.remove(name) }
    try writer.write(OutputManifest.fileName, OutputManifest(names: names).bytes)
    return stale.count
  }

  /// Takes a new folder to its place. Returns `false` where something has come to stand there meanwhile.
  func publish() throws(SystemError) -> Bool {
    guard let staged else { return true }
    do throws(SystemError) {
      if try staged.publish() { return true }
    } catch {
      staged.discard()
      throw error
    }
    staged.discard()
    return false
  }

  private func removeLeftovers() {
    for entry in entries where entry.kind == .regular && entry.name.hasPrefix(WholeFile.temporaryPrefix) {
      try? writer?.remove(entry.name)
    }
  }

  private func isPresent(_ name: String) -> Bool {
    present.contains(name.lowercased())
  }

  private func existing(_ file: OutputFile) throws(SystemError) -> FolderWriter.Existing {
    guard let writer, isPresent(file.name) else { return .missing }
    return try writer.existing(file, isListed: manifest.names.contains(file.name))
  }
}

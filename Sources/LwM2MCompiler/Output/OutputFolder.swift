import LwM2MDiagnostics
import LwM2MGenerators

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder that holds what the compiler generated, and perhaps more.
///
/// What the compiler promises of it:
/// - A file is replaced only when its content changes, whole or not at all, so that builds see no change where there is
///   none and nothing half-written is ever seen.
/// - A file that an earlier run generated and that no longer belongs is removed. Nothing else is: the list of generated
///   files is kept in the folder (`OutputManifest`), and a file must also say itself that it was generated.
/// - A file that the compiler did not write is never replaced.
/// - Two runs at the same time take turns.
struct OutputFolder {
  /// The folder, as the user named it.
  let path: String

  /// Makes the folder hold `files`. Files of earlier runs that no longer belong stay if `keepsStale` says so.
  func update(_ files: [OutputFile], keepsStale: Bool) -> OutputOutcome {
    var outcome = OutputOutcome()
    do throws(SystemError) {
      try makeFolder()
      let folder = try FileDescriptor.open(path, flags: O_RDONLY | O_DIRECTORY)
      defer { folder.shut() }
      let isLocked = flock(folder.number, LOCK_EX) == 0
      let update = try FolderUpdate(path: path, folder: folder, files: files)
      if isLocked { update.removeLeftovers() }
      try update.write(keepsStale: keepsStale, &outcome)
    } catch {
      outcome.diagnostics.append(.unwritable(path, error))
    }
    return outcome
  }

  /// Compares the folder with `files`, and writes nothing.
  func check(_ files: [OutputFile], keepsStale: Bool) -> OutputOutcome {
    var outcome = OutputOutcome()
    do throws(SystemError) {
      let folder = try FileDescriptor.open(path, flags: O_RDONLY | O_DIRECTORY)
      defer { folder.shut() }
      try FolderUpdate(path: path, folder: folder, files: files).check(keepsStale: keepsStale, &outcome)
    } catch  where error.isNotFound {
      outcome.diagnostics = files.map { .missing(InputSearch.join(path, $0.name)) }
    } catch {
      outcome.diagnostics.append(.unwritable(path, error))
    }
    return outcome
  }

  /// Whether two paths lead to the same folder, as far as that can be told before it exists.
  static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    guard let (left, right) = try? (FileStatus.ofFile(at: left), FileStatus.ofFile(at: right)) else { return false }
    return left.identity == right.identity
  }

  private func makeFolder() throws(SystemError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw .last }
    var parent = path.utf8[...]
    while parent.last == UInt8(ascii: "/") { parent.removeLast() }
    guard let slash = parent.lastIndex(of: UInt8(ascii: "/")), slash > parent.startIndex else {
      throw SystemError(code: ENOENT)
    }
    try OutputFolder(path: String(decoding: parent[..<slash], as: UTF8.self)).makeFolder()
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last }
  }
}

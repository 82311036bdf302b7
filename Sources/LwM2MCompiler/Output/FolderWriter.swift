import LwM2MPipeline
import LwM2MGenerators
import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Looks at and writes files in one folder that is open.
struct FolderWriter: Sendable {
  /// The folder.
  let folder: FileDescriptor
  /// Whether nobody else looks at the folder yet.
  var isHidden = false

  /// What is on the disk under a name.
  enum Existing: Equatable {
    /// Nothing.
    case missing
    /// A file with this content.
    case same
    /// A file that the compiler wrote, with another content.
    case ours
    /// Something that the compiler did not write.
    case foreign
  }

  /// What is on the disk under the name of `file`. A file that is listed is ours whatever it holds.
  func existing(_ file: OutputFile, isListed: Bool) throws(SystemError) -> Existing {
    switch try open(file.name) {
    case .missing: return .missing
    case .special: return .foreign
    case .regular(let descriptor, let size):
      defer { descriptor.shut() }
      let isSameSize = size == file.bytes.count
      let content = try descriptor.prefix(isSameSize ? size : min(size, GeneratedMark.reach))
      if isSameSize, content == file.bytes { return .same }
      return isListed || GeneratedMark.isIn(content) ? .ours : .foreign
    }
  }

  /// Whether the file of this name is there, and says itself that the compiler wrote it, or is empty (what a power cut can
  /// leave of a file).
  func isGenerated(_ name: String) throws(SystemError) -> Bool {
    guard case .regular(let descriptor, let size) = try open(name) else { return false }
    defer { descriptor.shut() }
    let head = try descriptor.prefix(min(size, GeneratedMark.reach))
    return size == 0 || GeneratedMark.isIn(head)
  }

  /// The list of what earlier runs wrote here; an empty one when there is none.
  func manifest() throws(SystemError) -> OutputManifest {
    guard case .regular(let descriptor, let size) = try open(OutputManifest.fileName) else { return OutputManifest() }
    defer { descriptor.shut() }
    return OutputManifest(try descriptor.prefix(min(size, OutputManifest.largestSize)))
  }

  /// Removes the file of this name.
  func remove(_ name: String) throws(SystemError) {
    guard unlinkat(folder.number, name, 0) == 0 else { throw .last }
  }

  /// Writes the file whole or not at all. `isNew` says that there is none of the name.
  func write(_ name: String, _ bytes: [UInt8], isNew: Bool = false) throws(SystemError) {
    if isHidden { return try writeInPlace(name, bytes) }
    #if os(Linux)
      if isNew, try writeNameless(name, bytes) { return }
    #endif
    try writeBeside(name, bytes)
  }

  /// Writes the file beside its place, then moves it there.
  private func writeBeside(_ name: String, _ bytes: [UInt8]) throws(SystemError) {
    let temporary = Self.temporaryName()
    let file = try FileDescriptor.open(temporary, in: folder, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
    do throws(SystemError) {
      defer { file.shut() }
      try file.writeAll(bytes)
      guard renameat(folder.number, temporary, folder.number, name) == 0 else { throw .last }
    } catch {
      unlinkat(folder.number, temporary, 0)
      throw error
    }
  }

  /// Writes a new file where nobody sees that it is not whole.
  private func writeInPlace(_ name: String, _ bytes: [UInt8]) throws(SystemError) {
    let file = try FileDescriptor.open(name, in: folder, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o666)
    do throws(SystemError) {
      defer { file.shut() }
      try file.writeAll(bytes)
    } catch {
      unlinkat(folder.number, name, 0)
      throw error
    }
  }

  private static let nextTemporary = Atomic(0)

  /// A name that nothing else has: neither another thread of this run nor another run.
  static func temporaryName() -> String {
    let number = nextTemporary.add(1, ordering: .relaxed).oldValue
    return WholeFile.temporaryPrefix + String(getpid()) + "-" + String(number)
  }

  /// What a name stands for, opened where it is a file.
  private enum Opened {
    case missing
    case special
    case regular(FileDescriptor, size: Int)
  }

  /// Opens what has this name, neither through a link nor waiting for a pipe's other end.
  private func open(_ name: String) throws(SystemError) -> Opened {
    let file: FileDescriptor
    do throws(SystemError) {
      file = try .open(name, in: folder, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    } catch {
      switch error.code {
      case ENOENT: return .missing
      case ELOOP, ENXIO: return .special
      default: throw error
      }
    }
    if let status = try? file.status(), status.kind == .regular { return .regular(file, size: status.size) }
    file.shut()
    return .special
  }
}

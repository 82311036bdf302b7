import LwM2MPipeline
import LwM2MGenerators

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder that is to hold what generators make, and may hold more.
///
/// What the compiler promises of it:
/// - A file is replaced only when its content changes, whole or not at all, so that builds see no change where there is
///   none and nothing half-written is ever seen.
/// - A file that an earlier run generated and that no longer belongs is removed. Nothing else is: the list of generated
///   files is kept in the folder (`OutputManifest`), and a file must also say itself that it was generated.
/// - A file that the compiler did not write is never replaced.
/// - A folder that does not exist appears whole.
/// - Two runs at the same time take turns.
struct OutputFolder: Sendable {
  /// The folder, as the user named it.
  var path: String
  /// What makes the files.
  var generators: [any Generator]

  /// The path of a file in it, for messages.
  func filePath(_ name: String) -> String {
    InputSearch.join(path, name)
  }

  /// Whether two paths lead to the same folder, be it there or not.
  static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    switch (try? FileStatus.ofFile(at: left), try? FileStatus.ofFile(at: right)) {
    case (let left?, let right?): return left.identity == right.identity
    case (nil, nil):
      let (left, right) = (PathParts(left), PathParts(right))
      return left.isNamed && left.name == right.name && isSame(left.parent, right.parent)
    default: return false
    }
  }

  /// A folder that is open.
  enum Opened {
    /// One that has stood there before.
    case standing(FileDescriptor)
    /// A new one, not yet in its place.
    case staged(StagedFolder)

    /// The folder.
    var descriptor: FileDescriptor {
      switch self {
      case .standing(let descriptor): descriptor
      case .staged(let folder): folder.descriptor
      }
    }
  }

  /// Opens the folder; makes it first, and the folders above it, where `isCheck` does not forbid it.
  func open(isCheck: Bool) throws(SystemError) -> Opened {
    if !isCheck, try Self.isMissing(path) {
      let parts = PathParts(path)
      try Folder.make(parts.parent)
      if parts.isNamed { return .staged(try StagedFolder(for: path)) }
      try Folder.make(path)
    }
    return .standing(try FileDescriptor.open(path, flags: O_RDONLY | O_DIRECTORY))
  }

  /// Waits until no other run writes into the folder.
  ///
  /// Meanwhile another folder may have come to its place; then that one is opened.
  func lock(_ opened: inout Opened) throws(SystemError) {
    guard case .standing(var descriptor) = opened else { return }
    while flock(descriptor.number, LOCK_EX) == 0, !StagedFolder.stands(descriptor, at: path) {
      let next = try FileDescriptor.open(path, flags: O_RDONLY | O_DIRECTORY)
      descriptor.shut()
      descriptor = next
      opened = .standing(next)
    }
  }

  /// Whether nothing is there, not even a link that leads nowhere.
  private static func isMissing(_ path: String) throws(SystemError) -> Bool {
    var status = stat()
    if lstat(path, &status) == 0 { return false }
    guard errno == ENOENT else { throw .last }
    return true
  }
}

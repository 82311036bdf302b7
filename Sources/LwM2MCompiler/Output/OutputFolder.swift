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

  /// Whether two paths lead to the same folder, as far as that can be told before it exists.
  static func isSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    guard let (left, right) = try? (FileStatus.ofFile(at: left), FileStatus.ofFile(at: right)) else { return false }
    return left.identity == right.identity
  }

  /// Opens the folder; makes it first, and the folders above it, where `isCheck` does not forbid it.
  func open(isCheck: Bool) throws(SystemError) -> FileDescriptor {
    if !isCheck { try Self.make(path) }
    return try FileDescriptor.open(path, flags: O_RDONLY | O_DIRECTORY)
  }

  private static func make(_ path: String) throws(SystemError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw .last }
    var parent = path.utf8[...]
    while parent.last == UInt8(ascii: "/") { parent.removeLast() }
    guard let slash = parent.lastIndex(of: UInt8(ascii: "/")), slash > parent.startIndex else {
      throw SystemError(code: ENOENT)
    }
    try make(String(decoding: parent[..<slash], as: UTF8.self))
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last }
  }
}

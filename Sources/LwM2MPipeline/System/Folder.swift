#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Folders on the disk.
package enum Folder {
  /// Makes the folder, and those above it that are missing.
  package static func make(_ path: String) throws(SystemError) {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw .last }
    let parent = PathParts(path).parent
    guard parent != path else { throw SystemError(code: ENOENT) }
    try make(parent)
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last }
  }
}

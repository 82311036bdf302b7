#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system knows of a file.
package struct FileStatus: Sendable {
  /// What the file is.
  package enum Kind: Sendable {
    /// Bytes on a disk.
    case regular
    /// A folder.
    case folder
    /// A pipe, a terminal, another device.
    case other
  }

  /// Which file it is, whatever its name.
  package struct Identity: Hashable, Comparable, Sendable {
    /// The disk.
    package var device: UInt64
    /// The number on that disk.
    package var number: UInt64

    /// An order that all programs agree on.
    package static func < (left: Self, right: Self) -> Bool {
      (left.device, left.number) < (right.device, right.number)
    }
  }

  /// What the file is.
  package var kind: Kind
  /// Its length in bytes; of no meaning for anything but a regular file.
  package var size: Int
  /// Which file it is.
  package var identity: Identity
  /// Who may do what with it: the bits of chmod(2).
  package var permissions: UInt32

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    permissions = UInt32(status.st_mode) & 0o7777
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
  }

  /// The status of the file that `path` leads to, through symbolic links.
  package static func ofFile(at path: String) throws(SystemError) -> FileStatus {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last }
    return FileStatus(status)
  }
}

import CLwM2MSystem

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

  init(_ status: LwM2MFileStatus) {
    switch status.kind {
    case .regular: kind = .regular
    case .folder: kind = .folder
    case .link, .other, .unknown: kind = .other
    }
    size = Int(status.size)
    permissions = status.permissions
    identity = Identity(device: status.device, number: status.number)
  }

  /// The status of the file that `path` leads to, through symbolic links.
  package static func ofFile(at path: String) throws(SystemError) -> FileStatus {
    var status = LwM2MFileStatus()
    guard lwm2m_path_status(path, &status) == 0 else { throw .last }
    return FileStatus(status)
  }
}

import CLwM2MSystem

/// Why a system call failed.
package struct SystemError: Error, Equatable {
  /// The system's number for it.
  package var code: Int32

  /// A failure of this number.
  package init(code: Int32) {
    self.code = code
  }

  /// The failure of the call that has just returned.
  package static var last: SystemError { SystemError(code: lwm2m_last_error()) }

  /// What the number means.
  var kind: LwM2MFailure { lwm2m_failure(code) }

  /// Whether a file or folder of the name does not exist.
  package var isNotFound: Bool { kind == .notFound }

  /// The reason in words; the same in every locale.
  package var text: String {
    switch kind {
    case .notFound: "no such file or folder"
    case .notPermitted: "permission denied"
    case .noFolder: "a part of the path is not a folder"
    case .isFolder: "it is a folder"
    case .exists: "it exists already"
    case .noSpace: "no space left on the disk"
    case .quota: "the disk quota is used up"
    case .readOnlyDisk: "the disk is read-only"
    case .tooManyFiles: "too many open files"
    case .tooManyLinks: "too many symbolic links"
    case .longName: "the name is too long"
    case .largeFile: "the file is too large"
    case .brokenDisk: "the disk reports an error"
    case .readerGone: "the reader has gone"
    case .other: "system error \(code)"
    }
  }
}

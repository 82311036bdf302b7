#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a system call failed.
package struct SystemError: Error, Equatable {
  /// The system's number for it.
  package var code: Int32

  /// A failure of this number.
  package init(code: Int32) {
    self.code = code
  }

  /// The failure of the call that has just returned.
  package static var last: SystemError { SystemError(code: errno) }

  /// Whether a file or folder of the name does not exist.
  package var isNotFound: Bool { code == ENOENT }

  /// The reason in words; the same in every locale.
  package var text: String {
    switch code {
    case ENOENT: "no such file or folder"
    case EACCES, EPERM: "permission denied"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    case EEXIST: "it exists already"
    case ENOSPC: "no space left on the disk"
    case EDQUOT: "the disk quota is used up"
    case EROFS: "the disk is read-only"
    case EMFILE, ENFILE: "too many open files"
    case ELOOP: "too many symbolic links"
    case ENAMETOOLONG: "the name is too long"
    case EFBIG: "the file is too large"
    case EIO: "the disk reports an error"
    case EPIPE: "the reader has gone"
    default: "system error \(code)"
    }
  }
}

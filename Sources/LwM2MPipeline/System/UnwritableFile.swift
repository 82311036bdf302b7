package import LwM2MDiagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Diagnostic {
  /// A file or folder that cannot be written, with the way out.
  package static func unwritable(_ path: String, _ error: SystemError) -> Diagnostic {
    let advice =
      switch error.code {
      case ENOSPC, EDQUOT: "; free some space and run again, what is there is whole"
      case ENOTDIR, EEXIST: "; name a folder"
      case EACCES, EPERM, EROFS: "; name a folder that you may write to"
      default: ""
      }
    return Diagnostic(CompilerRules.unwritableOutput, file: path, "cannot be written: \(error.text)\(advice)")
  }
}

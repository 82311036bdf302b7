import CLwM2MSystem
package import LwM2MDiagnostics

extension Diagnostic {
  /// A file or folder that cannot be written, with the way out.
  package static func unwritable(_ path: String, _ error: SystemError) -> Diagnostic {
    let advice =
      switch error.kind {
      case .noSpace, .quota: "; free some space and run again, what is there is whole"
      case .noFolder, .exists: "; name a folder"
      case .notPermitted, .readOnlyDisk: "; name a folder that you may write to"
      default: ""
      }
    return Diagnostic(CompilerRules.unwritableOutput, file: path, "cannot be written: \(error.text)\(advice)")
  }
}

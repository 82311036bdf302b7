import CLwM2MSystem

/// Folders on the disk.
package enum Folder {
  /// Makes the folder, and those above it that are missing.
  package static func make(_ path: String) throws(SystemError) {
    if lwm2m_make_folder(path) == 0 { return }
    let error = SystemError.last
    if error.kind == .exists { return }
    let parent = PathParts(path).parent
    guard error.isNotFound, parent != path else { throw error }
    try make(parent)
    guard lwm2m_make_folder(path) == 0 || SystemError.last.kind == .exists else { throw .last }
  }
}

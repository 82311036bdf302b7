import CLwM2MSystem

/// A name in a folder.
package struct FolderEntry: Sendable {
  /// What the folder says of the name, without a look at the file.
  package enum Kind: Sendable {
    /// A file.
    case regular
    /// A folder.
    case folder
    /// A symbolic link, or the disk does not say: ask for the file's status.
    case unknown
    /// A pipe, a device.
    case other
  }

  /// The name.
  package var name: String
  /// What it is.
  package var kind: Kind
}

/// The names in the folder at `path` in the order of their bytes, without `.` and `..`.
///
/// A name that is not UTF-8 comes repaired; to open it then fails, which tells the user of it.
package func folderEntries(at path: String) throws(SystemError) -> [FolderEntry] {
  guard let folder = lwm2m_open_folder(path) else { throw .last }
  defer { lwm2m_close_folder(folder) }
  var entries: [FolderEntry] = []
  var kind = LwM2MFileKind.unknown
  while let bytes = lwm2m_next_name(folder, &kind) {
    let name = String(cString: bytes)
    if name == "." || name == ".." { continue }
    entries.append(FolderEntry(name: name, kind: FolderEntry.Kind(kind)))
  }
  guard lwm2m_last_error() == 0 else { throw .last }
  return entries.sorted { $0.name.precedesInBytes($1.name) }
}

extension FolderEntry.Kind {
  fileprivate init(_ kind: LwM2MFileKind) {
    switch kind {
    case .regular: self = .regular
    case .folder: self = .folder
    case .link, .unknown: self = .unknown
    case .other: self = .other
    }
  }
}

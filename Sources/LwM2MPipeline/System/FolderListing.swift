#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

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
  guard let stream = opendir(path) else { throw .last }
  defer { closedir(stream) }
  var entries: [FolderEntry] = []
  while true {
    errno = 0
    guard let entry = readdir(stream) else {
      if errno != 0 { throw .last }
      break
    }
    let name = entry.pointee.decodedName
    if name == "." || name == ".." { continue }
    entries.append(FolderEntry(name: name, kind: entry.pointee.kind))
  }
  return entries.sorted { $0.name.precedesInBytes($1.name) }
}

extension dirent {
  fileprivate var decodedName: String {
    withUnsafeBytes(of: d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  fileprivate var kind: FolderEntry.Kind {
    switch Int32(d_type) {
    case Int32(DT_REG): .regular
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK), Int32(DT_UNKNOWN): .unknown
    default: .other
    }
  }
}

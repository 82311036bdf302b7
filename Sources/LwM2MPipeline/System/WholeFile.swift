import CLwM2MSystem

/// Files that are written whole or not at all: under another name beside their place, which they then take.
package enum WholeFile {
  /// What the names of half-written files begin with.
  package static let temporaryPrefix = ".lwm2mc-part-"

  /// Makes the file at `path` hold `content`; one that does so already is left alone. Folders that are missing are made.
  package static func update(_ path: String, _ content: [UInt8]) throws(SystemError) {
    if holds(path, content) { return }
    try Folder.make(PathParts(path).parent)
    try write(path, content)
  }

  private static func holds(_ path: String, _ content: [UInt8]) -> Bool {
    (try? FileContent.read(path, limit: content.count)) == content
  }

  /// Replaces the file at `path`, or makes it.
  ///
  /// - Parameters:
  ///   - permissions: who may do what with it; `nil` for those that the system gives to new files.
  ///   - isDurable: whether to wait until the content is safe from a power cut.
  package static func write(
    _ path: String, _ content: [UInt8], permissions: UInt32? = nil, isDurable: Bool = false
  ) throws(SystemError) {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.utf8.startIndex
    let temporary = String(path[..<name]) + temporaryPrefix + String(lwm2m_process())
    // A run of the same number that was killed may have left one.
    lwm2m_remove(temporary)
    do throws(SystemError) {
      // What others may not read is not shown to them meanwhile.
      let mode: UInt32 = permissions == nil ? 0o666 : 0o600
      let file = try FileDescriptor.open(
        temporary, flags: lwm2m_write_only | lwm2m_create | lwm2m_exclusive, mode: mode)
      defer { file.shut() }
      try file.writeAll(content)
      if let permissions, lwm2m_permit(file.number, permissions) != 0 { throw .last }
      if isDurable, lwm2m_synchronize(file.number) != 0 { throw .last }
      guard lwm2m_rename(temporary, path) == 0 else { throw .last }
    } catch {
      lwm2m_remove(temporary)
      throw error
    }
  }
}

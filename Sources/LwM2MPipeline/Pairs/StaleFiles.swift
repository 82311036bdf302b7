import CLwM2MSystem

/// Files in the folder of a build whose definitions are gone.
enum StaleFiles {
  /// Removes what earlier builds generated into `folder` and is not called like any of `names`. What cannot be removed
  /// stays: a build system compiles only what it has asked for.
  static func remove(from folder: String, keeping names: Set<String>) {
    for entry in (try? folderEntries(at: folder)) ?? []
    where !entry.name.hasPrefix(".") && !names.contains(entry.name) {
      let path = folder + "/" + entry.name
      if isGenerated(path) { lwm2m_remove(path) }
    }
  }

  private static func isGenerated(_ path: String) -> Bool {
    let flags = lwm2m_read_only | lwm2m_no_follow | lwm2m_no_waiting
    guard let file = try? FileDescriptor.open(path, flags: flags) else { return false }
    defer { file.shut() }
    return GeneratedMark.isIn((try? file.prefix(GeneratedMark.reach)) ?? [])
  }
}

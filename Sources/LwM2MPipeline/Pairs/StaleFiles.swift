#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Files in the folder of a build whose definitions are gone.
enum StaleFiles {
  /// Removes what earlier builds generated into `folder` and is not called like any of `names`. What cannot be removed
  /// stays: a build system compiles only what it has asked for.
  static func remove(from folder: String, keeping names: Set<String>) {
    for entry in (try? folderEntries(at: folder)) ?? []
    where !entry.name.hasPrefix(".") && !names.contains(entry.name) {
      let path = folder + "/" + entry.name
      if isGenerated(path) { unlink(path) }
    }
  }

  private static func isGenerated(_ path: String) -> Bool {
    guard let file = try? FileDescriptor.open(path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else { return false }
    defer { file.shut() }
    return GeneratedMark.isIn((try? file.prefix(GeneratedMark.reach)) ?? [])
  }
}

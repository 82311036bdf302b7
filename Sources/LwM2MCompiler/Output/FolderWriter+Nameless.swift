import LwM2MPipeline

#if os(Linux)
  import Synchronization

  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  extension FolderWriter {
    /// Writes a new file without a name, and gives it one when it is whole: cheaper than to move it, and a run that is
    /// killed leaves nothing behind. Returns `false` where the disk cannot do that, or the name is taken.
    func writeNameless(_ name: String, _ bytes: [UInt8]) throws(SystemError) -> Bool {
      guard Self.isSupported.load(ordering: .relaxed) else { return false }
      let file: FileDescriptor
      do throws(SystemError) {
        file = try .open(".", in: folder, flags: O_WRONLY | Self.nameless, mode: 0o666)
      } catch {
        Self.isSupported.store(false, ordering: .relaxed)
        return false
      }
      defer { file.shut() }
      try file.writeAll(bytes)
      // The short way is for root, and since Linux 6.10 for everybody; the other one needs /proc.
      if linkat(file.number, "", folder.number, name, Self.emptyPath) == 0
        || linkat(AT_FDCWD, "/proc/self/fd/" + file.number.description, folder.number, name, AT_SYMLINK_FOLLOW) == 0
      {
        return true
      }
      if errno != EEXIST { Self.isSupported.store(false, ordering: .relaxed) }
      return false
    }

    /// Cleared at the first failure: not every disk can do it, and /proc may be missing.
    private static let isSupported = Atomic(true)

    /// AT_EMPTY_PATH, which the headers show to GNU sources only.
    private static let emptyPath: Int32 = 0x1000

    /// O_TMPFILE, a macro that Swift does not see.
    private static let nameless: Int32 = 0o20_000_000 | O_DIRECTORY
  }
#endif

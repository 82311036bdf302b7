import LwM2MPipeline

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A new folder that is made beside its place, under a hidden name, and moved there when it is whole.
///
/// Nobody sees the files in it before that, so they need no care one by one, which is the quickest way to make many. The
/// folder is locked from its beginning: a staged folder whose lock is free was left by a run that was killed.
struct StagedFolder: Sendable {
  /// The folder, open and locked.
  let descriptor: FileDescriptor
  /// Where it is.
  let path: String
  /// Where it will be.
  let place: String

  /// Makes a folder that is to move to `place`, whose parent exists and which itself does not.
  init(for place: String) throws(SystemError) {
    self.place = place
    let parent = PathParts(place).parent
    Self.removeLeftovers(in: parent)
    while true {
      let path = InputSearch.join(parent, FolderWriter.temporaryName())
      guard mkdir(path, 0o777) == 0 else {
        if errno == EEXIST { continue }
        throw .last
      }
      if let descriptor = try Self.lock(path) {
        (self.path, self.descriptor) = (path, descriptor)
        return
      }
    }
  }

  /// Opens and locks a folder that was just made; `nil` when another run has taken it for a leftover and removed it.
  private static func lock(_ path: String) throws(SystemError) -> FileDescriptor? {
    let descriptor: FileDescriptor
    do throws(SystemError) {
      descriptor = try .open(path, flags: O_RDONLY | O_DIRECTORY)
    } catch  where error.isNotFound {
      return nil
    }
    if flock(descriptor.number, LOCK_EX) == 0, stands(descriptor, at: path) { return descriptor }
    descriptor.shut()
    return nil
  }

  /// Moves the folder to its place. Returns `false` where something has come to stand there meanwhile.
  ///
  /// An empty folder holds the place first, and its lock, so that no other run can begin to write there.
  func publish() throws(SystemError) -> Bool {
    guard mkdir(place, 0o777) == 0 else {
      if errno == EEXIST { return false }
      throw .last
    }
    let holder = try FileDescriptor.open(place, flags: O_RDONLY | O_DIRECTORY)
    defer { holder.shut() }
    guard flock(holder.number, LOCK_EX | LOCK_NB) == 0, Self.stands(holder, at: place) else { return false }
    if rename(path, place) == 0 { return true }
    guard errno == ENOTEMPTY || errno == EEXIST else { throw .last }
    return false
  }

  /// Removes the folder with all that is in it.
  func discard() {
    Self.remove(path)
  }

  /// Whether the folder that is open is still the one at `path`.
  static func stands(_ descriptor: FileDescriptor, at path: String) -> Bool {
    guard let open = try? descriptor.status(), let named = try? FileStatus.ofFile(at: path) else { return false }
    return open.identity == named.identity
  }

  /// Removes the staged folders of runs that were killed. What cannot be removed stays: it is in nobody's way.
  private static func removeLeftovers(in parent: String) {
    guard let entries = try? folderEntries(at: parent) else { return }
    for entry in entries where entry.kind == .folder && entry.name.hasPrefix(WholeFile.temporaryPrefix) {
      let path = InputSearch.join(parent, entry.name)
      guard let descriptor = try? FileDescriptor.open(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
        continue
      }
      defer { descriptor.shut() }
      if flock(descriptor.number, LOCK_EX | LOCK_NB) == 0 { remove(path) }
    }
  }

  private static func remove(_ path: String) {
    guard let entries = try? folderEntries(at: path) else { return }
    for entry in entries { unlink(InputSearch.join(path, entry.name)) }
    rmdir(path)
  }
}

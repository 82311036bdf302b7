#if Registry
  import LwM2MCompiler

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Files that are on the disk whole or not at all, whatever happens to the program or the power.
  enum DurableFile {
    /// Makes a file that does not exist: `write` fills it under another name, then it gets its own.
    static func create(_ path: String, _ write: (String) throws(RegistryError) -> Void) throws(RegistryError) {
      guard access(path, F_OK) != 0 else {
        throw RegistryError(.exists, "\(path): exists already; remove it first, or name another file")
      }
      let temporary = temporaryName(for: path)
      defer { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(temporary + suffix) } }
      do throws(RegistryError) {
        try write(temporary)
      } catch {
        // The user knows the file by its own name.
        throw RegistryError(error.kind, error.description.replacing(temporary, with: path))
      }
      try mapping(path) { () throws(SystemError) in
        try synchronize(temporary)
        // A link, unlike a move, never replaces what another program has made meanwhile.
        if link(temporary, path) != 0 {
          let error = SystemError.last
          guard error.code == EPERM || error.code == ENOTSUP, rename(temporary, path) == 0 else { throw error }
        }
        try synchronize(FolderAccess.folder(of: path))
      }
    }

    /// Replaces a file's content, and keeps its permissions. A symbolic link stays one: the file that it leads to is replaced.
    ///
    /// The new content is on the disk before it gets the name, so after a power cut the file has the old content or the new,
    /// whole. Which of the two is not waited for: that would cost another write of the disk, and whoever repeats the work
    /// gets the same result.
    static func replace(_ path: String, with bytes: [UInt8]) throws(RegistryError) {
      try mapping(path) { () throws(SystemError) in
        guard let resolved = realpath(path, nil) else { throw .last }
        defer { free(resolved) }
        let target = String(cString: resolved)
        var status = stat()
        guard stat(target, &status) == 0 else { throw .last }
        let temporary = temporaryName(for: target)
        do throws(SystemError) {
          try write(bytes, to: temporary, mode: UInt32(status.st_mode & 0o7777))
          guard rename(temporary, target) == 0 else { throw .last }
        } catch {
          unlink(temporary)
          throw error
        }
      }
    }

    /// Makes a folder and those above it, where they are missing.
    static func makeFolder(_ path: String) throws(RegistryError) {
      if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
      if errno == ENOENT, path != "/", path != "." {
        try makeFolder(FolderAccess.folder(of: path))
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
      }
      throw RegistryError(errno, path)
    }

    /// The name of a file being written: hidden, in the same folder, so that a move is one step.
    static func temporaryName(for path: String) -> String {
      let folder = FolderAccess.folder(of: path)
      let number = UInt32.random(in: .min ... .max)
      return InputSearch.join(folder, ".lwm2m-part-\(getpid())-\(number)")
    }

    static func write(_ bytes: [UInt8], to path: String, mode: UInt32) throws(SystemError) {
      let file = try FileDescriptor.open(path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      defer { file.shut() }
      try file.writeAll(bytes)
      guard fchmod(file.number, mode_t(mode)) == 0, fsync(file.number) == 0 else { throw .last }
    }

    private static func synchronize(_ path: String) throws(SystemError) {
      let file = try FileDescriptor.open(path, flags: O_RDONLY)
      defer { file.shut() }
      // Some disks cannot do this for folders, and say so.
      guard fsync(file.number) == 0 || errno == EINVAL || errno == EROFS else { throw .last }
    }

    static func mapping(_ path: String, _ work: () throws(SystemError) -> Void) throws(RegistryError) {
      do throws(SystemError) { try work() } catch { throw RegistryError(error.code, path) }
    }
  }

  extension RegistryError {
    /// What the system said about a file.
    init(_ code: Int32, _ path: String) {
      let kind: Kind
      let advice: String
      switch code {
      case EACCES, EPERM, EROFS: (kind, advice) = (.readOnly, "; check permissions")
      case ENOSPC, EDQUOT, EFBIG: (kind, advice) = (.full, "; nothing was changed, free some space and try again")
      case EEXIST: (kind, advice) = (.exists, "; remove it first, or name another file")
      default: (kind, advice) = (.system, "")
      }
      self.init(kind, "\(path): cannot be written: \(SystemError(code: code).text)\(advice)")
    }
  }

#endif

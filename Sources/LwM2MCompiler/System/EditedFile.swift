#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is read, changed and written back, whole or not at all.
package struct EditedFile: Sendable {
  /// Why a file cannot be changed.
  package struct Failure: Error {
    /// The reason in words, in lower case: `permission denied`.
    package var reason: String

    /// A failure with this reason.
    package init(reason: String) {
      self.reason = reason
    }
  }

  /// What the file held when it was read.
  package let bytes: [UInt8]
  /// Where it is, links resolved.
  private let path: String
  private let mode: mode_t

  /// Reads the file at `path`.
  package init(_ path: String) throws(Failure) {
    guard let resolved = realpath(path, nil) else { throw Failure(reason: SystemError.last.text) }
    self.path = String(cString: resolved)
    free(resolved)
    (bytes, mode) = try Self.read(self.path)
  }

  /// Replaces the content: another file beside it takes its name when it is whole on the disk. Permissions stay.
  ///
  /// A file that somebody else has changed meanwhile is left alone.
  package func write(_ content: [UInt8]) throws(Failure) {
    guard try Self.read(path).bytes == bytes else { throw Failure(reason: "it has changed meanwhile") }
    try Self.replace(path, content, mode)
  }

  /// Writes a file that may be there or not, whole or not at all.
  package static func create(_ path: String, _ content: [UInt8]) throws(Failure) {
    if (try? FileStatus.ofFile(at: path)) != nil {
      try EditedFile(path).write(content)
    } else {
      try replace(path, content, 0o666 & ~currentMask)
    }
  }

  /// The permissions that new files do not get. The system tells them only to who sets them.
  private static var currentMask: mode_t {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }

  private static func replace(_ path: String, _ content: [UInt8], _ mode: mode_t) throws(Failure) {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.utf8.startIndex
    let temporary = String(path[..<name]) + FolderWriter.temporaryPrefix + String(getpid())
    do throws(SystemError) {
      let file = try FileDescriptor.open(temporary, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      defer { file.shut() }
      try file.writeAll(content)
      guard fchmod(file.number, mode) == 0, fsync(file.number) == 0 else { throw .last }
      guard rename(temporary, path) == 0 else { throw .last }
    } catch {
      if error.code != EEXIST { unlink(temporary) }
      throw Failure(reason: error.text)
    }
  }

  private static func read(_ path: String) throws(Failure) -> (bytes: [UInt8], mode: mode_t) {
    do throws(ReadFailure) {
      let file: FileDescriptor
      do { file = try FileDescriptor.open(path, flags: O_RDONLY | O_NONBLOCK) } catch { throw .system(error) }
      defer { file.shut() }
      var status = stat()
      guard fstat(file.number, &status) == 0 else { throw .system(.last) }
      let bytes = try file.readToEnd(FileStatus(status), limit: Compiler.largestInput)
      return (bytes, status.st_mode & 0o7777)
    } catch {
      throw Failure(error)
    }
  }
}

extension EditedFile.Failure {
  fileprivate init(_ failure: ReadFailure) {
    switch failure {
    case .system(let error): reason = error.text
    case .tooLarge(let limit): reason = "it is larger than \(limit >> 20) MiB"
    case .isFolder: reason = "it is a folder"
    }
  }
}

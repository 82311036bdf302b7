#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file's content, and which file it is.
struct FileContent: Sendable {
  /// The content.
  var bytes: [UInt8]
  /// Which file it is.
  var identity: FileStatus.Identity
}

/// Why a file's content is not at hand.
enum ReadFailure: Error, Equatable {
  /// The system refused.
  case system(SystemError)
  /// It is longer than the limit.
  case tooLarge
  /// It is a folder.
  case isFolder
}

extension FileDescriptor {
  /// Reads the file at `path` to its end. A regular file beyond `limit` bytes is refused before anything is read of it,
  /// anything else (a pipe) as soon as more has come.
  static func readFile(at path: String, limit: Int) throws(ReadFailure) -> FileContent {
    let file: FileDescriptor
    do { file = try open(path, flags: O_RDONLY) } catch { throw .system(error) }
    defer { file.shut() }
    return try file.readToEnd(limit: limit)
  }

  /// Reads the rest of the file.
  func readToEnd(limit: Int) throws(ReadFailure) -> FileContent {
    let fileStatus: FileStatus
    do { fileStatus = try status() } catch { throw .system(error) }
    if fileStatus.kind == .folder { throw .isFolder }
    if fileStatus.kind == .regular, fileStatus.size > limit { throw .tooLarge }

    // One byte more than expected, so that the end is seen without another call.
    var capacity = fileStatus.kind == .regular ? fileStatus.size + 1 : 64 << 10
    var bytes = try readPart(capacity: capacity)
    var isAtEnd = bytes.count < capacity
    while !isAtEnd, bytes.count <= limit {
      capacity = max(64 << 10, bytes.count)
      let part = try readPart(capacity: capacity)
      isAtEnd = part.count < capacity
      bytes += part
    }
    if bytes.count > limit { throw .tooLarge }
    return FileContent(bytes: bytes, identity: fileStatus.identity)
  }

  private func readPart(capacity: Int) throws(ReadFailure) -> [UInt8] {
    do { return try prefix(capacity) } catch { throw .system(error) }
  }
}

/// Why a file's content is not at hand.
package enum ReadFailure: Error, Equatable {
  /// The system refused.
  case system(SystemError)
  /// It is longer than the limit.
  case tooLarge
  /// It is a folder.
  case isFolder
}

extension FileDescriptor {
  /// Reads the rest of the file, whose status is `fileStatus`. A regular file beyond `limit` bytes is refused before
  /// anything is read of it, anything else (a pipe) as soon as more has come.
  package func readToEnd(_ fileStatus: FileStatus, limit: Int) throws(ReadFailure) -> [UInt8] {
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
    return bytes
  }

  private func readPart(capacity: Int) throws(ReadFailure) -> [UInt8] {
    do { return try prefix(capacity) } catch { throw .system(error) }
  }
}

/// Why a file's content is not at hand.
package enum ReadFailure: Error, Equatable {
  /// The system refused.
  case system(SystemError)
  /// It has more bytes than the limit.
  case tooLarge(limit: Int)
  /// It is a folder.
  case isFolder
}

extension FileDescriptor {
  /// Reads the rest of the file, whose status is `fileStatus`. A regular file beyond `limit` bytes is refused before
  /// anything is read of it, anything else (a pipe) as soon as more has come.
  package func readToEnd(_ fileStatus: FileStatus, limit: Int) throws(ReadFailure) -> [UInt8] {
    if fileStatus.kind == .folder { throw .isFolder }
    if fileStatus.kind == .regular, fileStatus.size > limit { throw .tooLarge(limit: limit) }

    var capacity = 64 << 10
    var bytes: [UInt8] = []
    var isAtEnd = false
    if fileStatus.kind == .regular {
      // One byte more than expected, so that one call reads the file and sees its end.
      bytes = try readPart(capacity: fileStatus.size + 1, enough: fileStatus.size)
      isAtEnd = bytes.count == fileStatus.size && !bytes.isEmpty  // in /proc, every file says 0
    }
    while !isAtEnd, bytes.count <= limit {
      capacity = max(64 << 10, bytes.count)
      let part = try readPart(capacity: capacity)
      isAtEnd = part.count < capacity
      bytes += part
    }
    if bytes.count > limit { throw .tooLarge(limit: limit) }
    return bytes
  }

  private func readPart(capacity: Int, enough: Int? = nil) throws(ReadFailure) -> [UInt8] {
    do { return try prefix(capacity, enough: enough) } catch { throw .system(error) }
  }
}

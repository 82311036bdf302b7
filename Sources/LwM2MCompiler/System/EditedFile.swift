import LwM2MPipeline

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
  private let permissions: UInt32

  /// Reads the file at `path`.
  package init(_ path: String) throws(Failure) {
    guard let resolved = realpath(path, nil) else { throw Failure(reason: SystemError.last.text) }
    self.path = String(cString: resolved)
    free(resolved)
    (bytes, permissions) = try Self.read(self.path)
  }

  /// Replaces the content: another file beside it takes its name when it is whole on the disk. Permissions stay.
  ///
  /// A file that somebody else has changed meanwhile is left alone.
  package func write(_ content: [UInt8]) throws(Failure) {
    guard try Self.read(path).bytes == bytes else { throw Failure(reason: "it has changed meanwhile") }
    try Self.replace(path, content, permissions)
  }

  /// Writes a file that may be there or not, whole or not at all.
  package static func create(_ path: String, _ content: [UInt8]) throws(Failure) {
    if (try? FileStatus.ofFile(at: path)) != nil {
      try EditedFile(path).write(content)
    } else {
      try replace(path, content, nil)
    }
  }

  private static func replace(_ path: String, _ content: [UInt8], _ permissions: UInt32?) throws(Failure) {
    do throws(SystemError) {
      try WholeFile.write(path, content, permissions: permissions, isDurable: true)
    } catch {
      throw Failure(reason: error.text)
    }
  }

  private static func read(_ path: String) throws(Failure) -> (bytes: [UInt8], permissions: UInt32) {
    do throws(ReadFailure) {
      let file: FileDescriptor
      do { file = try FileDescriptor.open(path, flags: O_RDONLY | O_NONBLOCK) } catch { throw .system(error) }
      defer { file.shut() }
      let status: FileStatus
      do { status = try file.status() } catch { throw .system(error) }
      return (try file.readToEnd(status, limit: Compiler.largestInput), status.permissions)
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

package import LwM2MDiagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What modules above this one may ask of the disk.
package enum Disk {
  /// The content of a file, or why it is not at hand.
  package static func content(of path: String, limit: Int) -> Result<[UInt8], DiskFailure> {
    do throws(ReadFailure) {
      return .success(try open(path) { file throws(ReadFailure) in try file.readToEnd(file.checkedStatus(), limit: limit) })
    } catch {
      return .failure(DiskFailure(diagnostic: .unreadable(path, because: error)))
    }
  }

  /// The first bytes of a file; none when it cannot be read.
  package static func head(of path: String, count: Int) -> [UInt8] {
    let bytes = try? open(path) { file throws(ReadFailure) in
      do { return try file.prefix(count) } catch { throw .system(error) }
    }
    return bytes ?? []
  }

  /// Whether `path` leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    (try? FileStatus.ofFile(at: path))?.kind == .folder
  }

  /// Whether `path` leads to a file that has its content on the disk.
  package static func isFile(_ path: String) -> Bool {
    (try? FileStatus.ofFile(at: path))?.kind == .regular
  }

  private static func open<Result>(
    _ path: String, _ work: (FileDescriptor) throws(ReadFailure) -> Result
  ) throws(ReadFailure) -> Result {
    let file: FileDescriptor
    do { file = try FileDescriptor.open(path, flags: O_RDONLY) } catch { throw .system(error) }
    defer { file.shut() }
    return try work(file)
  }
}

/// Why a file is not at hand, in words.
package struct DiskFailure: Error {
  /// The finding to report.
  package var diagnostic: Diagnostic
}

extension FileDescriptor {
  fileprivate func checkedStatus() throws(ReadFailure) -> FileStatus {
    do { return try status() } catch { throw .system(error) }
  }
}

package import LwM2MDiagnostics
import LwM2MPipeline

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
      return .success(try bytes(of: path, limit: limit))
    } catch {
      return .failure(DiskFailure(diagnostic: .unreadable(path, because: error)))
    }
  }

  /// All that comes from standard input, or why it does not.
  package static func standardInput(limit: Int) -> Result<[UInt8], DiskFailure> {
    let file = FileDescriptor.standardInput
    do throws(ReadFailure) {
      let status: FileStatus
      do throws(SystemError) { status = try file.status() } catch { throw .system(error) }
      return .success(try file.readToEnd(status, limit: limit))
    } catch {
      return .failure(DiskFailure(diagnostic: .unreadable(InputPath.standardInputName, because: error)))
    }
  }

  /// The first bytes of a file; none when it cannot be read.
  package static func head(of path: String, count: Int) -> [UInt8] {
    guard let file = try? FileDescriptor.open(path, flags: O_RDONLY) else { return [] }
    defer { file.shut() }
    return (try? file.prefix(count)) ?? []
  }

  /// Whether `path` leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    (try? FileStatus.ofFile(at: path))?.kind == .folder
  }

  /// Whether `path` leads to a file that has its content on the disk.
  package static func isFile(_ path: String) -> Bool {
    (try? FileStatus.ofFile(at: path))?.kind == .regular
  }

  /// A path from the root of the disk, without `.` and `..`; symbolic links stay.
  package static func absolutePath(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : workingFolder + "/" + path
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// An absolute path as the user would write it: from the working folder where it lies below that.
  package static func pathFromWorkingFolder(_ path: String) -> String {
    path.hasPrefix(workingFolder + "/") ? String(path.dropFirst(workingFolder.count + 1)) : path
  }

  /// Asked for once: this program never leaves it. Empty for the root.
  private static let workingFolder: String = {
    guard let buffer = getcwd(nil, 0) else { return "" }
    defer { free(buffer) }
    let path = String(cString: buffer)
    return path == "/" ? "" : path
  }()

  private static func bytes(of path: String, limit: Int) throws(ReadFailure) -> [UInt8] {
    let file: FileDescriptor
    let status: FileStatus
    do throws(SystemError) {
      file = try FileDescriptor.open(path, flags: O_RDONLY)
    } catch {
      throw .system(error)
    }
    defer { file.shut() }
    do throws(SystemError) {
      status = try file.status()
    } catch {
      throw .system(error)
    }
    return try file.readToEnd(status, limit: limit)
  }
}

/// Why a file is not at hand, in words.
package struct DiskFailure: Error {
  /// The finding to report.
  package var diagnostic: Diagnostic
}

import CLwM2MSystem

/// A file that cannot be read or written.
public struct FileError: Error, Equatable {
  /// Whether there is no such file.
  public var isNotFound: Bool
  /// The reason in words; the same in every locale.
  public var reason: String
}

/// Whole files, for what is small and no definition: configurations, lists of arguments.
public enum FileContent {
  /// The bytes of the file at `path`, which has at most `limit` of them.
  public static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    do throws(ReadFailure) {
      let file: FileDescriptor
      let status: FileStatus
      do throws(SystemError) {
        file = try FileDescriptor.open(path, flags: lwm2m_read_only)
      } catch { throw .system(error) }
      defer { file.shut() }
      do throws(SystemError) { status = try file.status() } catch { throw .system(error) }
      return try file.readToEnd(status, limit: limit)
    } catch {
      switch error {
      case .system(let error): throw FileError(isNotFound: error.isNotFound, reason: error.text)
      case .tooLarge(let limit): throw FileError(isNotFound: false, reason: "it has more than \(limit) bytes")
      case .isFolder: throw FileError(isNotFound: false, reason: "it is a folder")
      }
    }
  }

  /// Makes an empty file at `path`, or removes the one that is there: a sign for who watches the folder.
  public static func toggle(_ path: String) throws(FileError) {
    if lwm2m_remove(path) == 0 { return }
    do throws(SystemError) {
      try FileDescriptor.open(path, flags: lwm2m_write_only | lwm2m_create, mode: 0o666).shut()
    } catch {
      throw FileError(isNotFound: error.isNotFound, reason: error.text)
    }
  }

  /// Whether there is a file or folder at `path`.
  public static func exists(_ path: String) -> Bool {
    (try? FileStatus.ofFile(at: path)) != nil
  }
}

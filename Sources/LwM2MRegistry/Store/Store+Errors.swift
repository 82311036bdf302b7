#if Registry
  import GRDB
  import LwM2MCompiler

  extension Store {
    /// Does `work` on a database file, and says what failed in words that a user can act on.
    static func mapping<Result>(_ path: String, _ work: () throws -> Result) throws(RegistryError) -> Result {
      do {
        return try work()
      } catch let error as RegistryError {
        throw error
      } catch let error as DatabaseError {
        throw registryError(error, path)
      } catch {
        throw RegistryError(.system, "\(path): \(error)")
      }
    }

    private static func registryError(_ error: DatabaseError, _ path: String) -> RegistryError {
      switch error.extendedResultCode {
      case .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE: return full(path)
      default: break
      }
      switch error.resultCode {
      case .SQLITE_FULL: return full(path)
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
        return RegistryError(
          .busy,
          "\(path): another program holds the registry and has not let go of it for a long time; "
            + "try again when it has finished")
      case .SQLITE_NOTADB:
        return RegistryError(
          .foreign, "\(path): is not a registry, nor any SQLite database; name another with --registry")
      case .SQLITE_CORRUPT:
        return RegistryError(
          .damaged,
          "\(path): is damaged (\(error.message ?? "no details")); put a backup in its place, or make a new registry "
            + "and import the last export")
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: return readOnly(path)
      case .SQLITE_CANTOPEN where !FolderAccess.isWritable(around: path): return readOnly(path)
      case .SQLITE_CANTOPEN:
        return RegistryError(
          .system, "\(path): cannot be opened: check the permissions of the file and of its folder")
      default:
        return RegistryError(
          .system, "\(path): \(error.message ?? "SQLite error \(error.extendedResultCode.rawValue)")")
      }
    }

    private static func readOnly(_ path: String) -> RegistryError {
      RegistryError(
        .readOnly, "\(path): cannot be written: the file, its folder or the disk is read-only; check permissions")
    }

    private static func full(_ path: String) -> RegistryError {
      RegistryError(.full, "\(path): no space left on the disk; nothing was changed, free some and try again")
    }
  }

#endif

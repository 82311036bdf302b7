#if Registry
  import LwM2MCompiler

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// What may be done around a database file.
  enum FolderAccess {
    /// The folder of a path.
    static func folder(of path: String) -> String {
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
      return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    /// Whether files can be made beside it.
    static func isWritable(around path: String) -> Bool {
      access(folder(of: path), W_OK) == 0
    }

    /// Whether everything is in the file itself: there is no log beside it with changes that are not.
    static func isWithoutLog(_ path: String) -> Bool {
      ((try? FileStatus.ofFile(at: path + "-wal"))?.size ?? 0) == 0
    }
  }

  extension String {
    /// The text with every byte but letters, digits and `/.-_` written as `%XX` (RFC 3986).
    var percentEncoded: String {
      var result = ""
      for byte in utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "_"):
          result.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          let digits = String(byte, radix: 16, uppercase: true)
          result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
        }
      }
      return result
    }
  }

#endif

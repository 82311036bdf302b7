/// Where a definition is read from.
struct InputPath: Hashable, Sendable {
  /// How the program came to it.
  enum Origin: Hashable, Sendable {
    /// The user named the file.
    case named
    /// It was found in this folder, which the user named. It may be XML of another kind.
    case found(in: String)
    /// It is standard input.
    case standardInput
  }

  /// What messages call standard input.
  static let standardInputName = "<stdin>"

  /// The path to open, which is also what messages call it.
  var path: String
  /// How the program came to it.
  var origin: Origin

  /// The path's last part.
  var baseName: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// What the path has before its last part; `.` when it has nothing.
  var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}

/// Where a definition is read from.
package struct InputPath: Hashable, Sendable {
  /// How the program came to it.
  package enum Origin: Hashable, Sendable {
    /// The user named the file.
    case named
    /// It was found in this folder, which the user named. It may be XML of another kind.
    case found(in: String)
    /// It is standard input.
    case standardInput
  }

  /// What messages call standard input.
  package static let standardInputName = "<stdin>"

  /// The path to open, which is also what messages call it.
  package var path: String
  /// How the program came to it.
  package var origin: Origin

  /// A path.
  package init(path: String, origin: Origin) {
    self.path = path
    self.origin = origin
  }

  /// The path's last part.
  package var baseName: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// What the path has before its last part; `.` when it has nothing.
  package var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }
}

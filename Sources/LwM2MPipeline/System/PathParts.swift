/// A path, taken apart.
package struct PathParts {
  /// The folder that the last part is in; `.` where the path has one part only.
  package let parent: String
  /// The last part.
  package let name: String

  /// The parts of `path`. Slashes at its end and repeated ones count for nothing.
  package init(_ path: String) {
    let slash = UInt8(ascii: "/")
    let trimmed = Self.trimmed(path.utf8[...])
    if let last = trimmed.lastIndex(of: slash) {
      let parent = Self.trimmed(trimmed[..<last])
      self.parent = parent.isEmpty ? "/" : Self.text(parent)
      name = Self.text(trimmed[trimmed.index(after: last)...])
    } else {
      parent = path.utf8.first == slash ? "/" : "."
      name = Self.text(trimmed)
    }
  }

  /// Whether the last part is a name, and no way to another place.
  package var isNamed: Bool { !name.isEmpty && name != "." && name != ".." }

  private static func trimmed(_ path: Substring.UTF8View) -> Substring.UTF8View {
    var path = path
    while path.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }

  private static func text(_ part: Substring.UTF8View) -> String {
    String(decoding: part, as: UTF8.self)
  }
}

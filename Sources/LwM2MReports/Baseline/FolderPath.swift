#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder that paths are written relative to, so that they mean the same wherever the program is started.
struct FolderPath {
  private let parts: [Substring]

  /// The folder that the file at `path` lies in.
  init(ofFileAt path: String) {
    parts = Self.parts(of: path).dropLast()
  }

  /// `path` as seen from the folder: `../models/3303.xml`.
  func relative(_ path: String) -> String {
    let target = Self.parts(of: path)
    let shared = zip(parts, target).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: parts.count - shared) + target[shared...]).joined(separator: "/")
  }

  /// The names on the way from the root, `.` and `..` resolved as they are written.
  private static func parts(of path: String) -> [Substring] {
    let absolute = path.utf8.first == UInt8(ascii: "/") ? path : workingDirectory + "/" + path
    var parts: [Substring] = []
    for part in absolute.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts
  }

  private static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}

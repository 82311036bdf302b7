/// A pattern for the paths of files: `version_history/*.xml`, `**/10*.xml`.
///
/// `*` stands for any letters but a slash, `?` for one of them, `**` for any letters at all. A pattern without a slash is
/// about the file's name, in whatever folder it lies.
struct FilePattern: Hashable, Sendable {
  private let pattern: [UInt8]
  private let isForName: Bool

  /// The pattern in `text`.
  init(_ text: String) {
    pattern = Array(text.utf8)
    isForName = !pattern.contains(UInt8(ascii: "/"))
  }

  /// Whether a path, relative to the folder of the configuration, is of this pattern.
  func matches(_ path: String) -> Bool {
    matches(Array((isForName ? FilePath.name(of: path) : path).utf8))
  }

  /// Keeps all places of the pattern that what was read of the path can have led to, so that no pattern takes longer than
  /// its length times that of the path.
  private func matches(_ path: [UInt8]) -> Bool {
    var reachable = Set([0])
    for byte in path {
      reachable = advance(closure(reachable), over: byte)
      if reachable.isEmpty { return false }
    }
    return closure(reachable).contains(pattern.count)
  }

  /// The places of the pattern after which nothing more need come than at these: stars may stand for nothing.
  private func closure(_ places: Set<Int>) -> Set<Int> {
    var result = places
    var open = Array(places)
    while let place = open.popLast() {
      guard place < pattern.count, pattern[place] == UInt8(ascii: "*") else { continue }
      var next = [place + (isDouble(place) ? 2 : 1)]
      // `**/` may stand for no folder at all.
      if isDouble(place), place + 2 < pattern.count, pattern[place + 2] == UInt8(ascii: "/") { next.append(place + 3) }
      open += next.filter { result.insert($0).inserted }
    }
    return result
  }

  private func advance(_ places: Set<Int>, over byte: UInt8) -> Set<Int> {
    var result: Set<Int> = []
    for place in places where place < pattern.count {
      switch pattern[place] {
      case UInt8(ascii: "*"): if byte != UInt8(ascii: "/") || isDouble(place) { result.insert(place) }
      case UInt8(ascii: "?"): if byte != UInt8(ascii: "/") { result.insert(place + 1) }
      case let expected: if byte == expected { result.insert(place + 1) }
      }
    }
    return result
  }

  private func isDouble(_ index: Int) -> Bool {
    index >= 0 && index + 1 < pattern.count && pattern[index] == UInt8(ascii: "*")
      && pattern[index + 1] == UInt8(ascii: "*")
  }
}

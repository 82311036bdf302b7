/// Hands out names, each once.
struct NamePool {
  private var taken: Set<String> = []
  private let reserved: Set<String>
  private let ignoresCase: Bool

  /// No name is taken but these. With `ignoresCase`, `Foo` takes `FOO` too: names become files.
  init(reserved: Set<String> = [], ignoresCase: Bool = false) {
    self.reserved = reserved
    self.ignoresCase = ignoresCase
  }

  /// The first of the candidates that is free, which it then is no more; of the last, with `_2`, `_3`, … if need be.
  mutating func claim(_ candidates: String...) -> String {
    for candidate in candidates where !candidate.isEmpty && take(candidate) { return candidate }
    let last = candidates.last ?? ""
    var number = 2
    while !take(last + "_" + number.description) { number += 1 }
    return last + "_" + number.description
  }

  private mutating func take(_ name: String) -> Bool {
    guard !reserved.contains(name) else { return false }
    return taken.insert(ignoresCase ? name.lowercased() : name).inserted
  }
}

/// Hands out names, each once.
struct NamePool {
  private var taken: Set<String>
  private let reserved: Set<String>
  private let ignoresCase: Bool

  /// No name is taken but these. With `ignoresCase`, `Foo` takes `FOO` too: names become files.
  ///
  /// - Parameter capacity: how many names will be wanted, as far as that is known.
  init(reserved: Set<String> = [], ignoresCase: Bool = false, capacity: Int = 0) {
    taken = Set(minimumCapacity: capacity)
    self.reserved = reserved
    self.ignoresCase = ignoresCase
  }

  /// The first of the two candidates that is free, which it then is no more; of the second, with `_2`, `_3`, … if need
  /// be.
  mutating func claim(_ first: String, orElse second: () -> String) -> String {
    if !first.isEmpty, take(first) { return first }
    let last = second()
    if take(last) { return last }
    var number = 2
    while !take(last + "_" + number.description) { number += 1 }
    return last + "_" + number.description
  }

  /// Takes a name that nothing else may have, whether it is free or not.
  mutating func reserve(_ name: String) {
    _ = take(name)
  }

  private mutating func take(_ name: String) -> Bool {
    guard !reserved.contains(name) else { return false }
    return taken.insert(ignoresCase ? name.lowercased() : name).inserted
  }
}

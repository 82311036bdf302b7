/// The name that somebody meant who misspelled it.
public enum NearestName {
  /// The name that differs least from `text`; `nil` where all differ in more than a third of it.
  public static func of(_ text: String, among names: [String]) -> String? {
    let word = Array(text.lowercased().utf8.prefix(80))
    let ranked = names.map { (name: $0, distance: distance(word, Array($0.utf8))) }
    guard let best = ranked.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else { return nil }
    return best.distance <= max(2, word.count / 3) ? best.name : nil
  }

  /// How many letters must be inserted, removed or replaced to make one of the other (Levenshtein's distance).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let replaced = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}

/// Finds what somebody may have meant who mistyped a name.
public enum NearestName {
  /// The name with the fewest changed, missing or added letters, where these are two or at most a third of it; upper
  /// and lower case count as the same.
  public static func of(_ wanted: String, among names: [String]) -> String? {
    let wanted = Array(wanted.lowercased().utf8.prefix(64))
    let best = names.map { (name: $0, distance: distance(wanted, Array($0.lowercased().utf8))) }
      .min { $0.distance < $1.distance }
    guard let best else { return nil }
    let length = best.name.utf8.count
    return best.distance <= (length < 4 ? 1 : max(2, length / 3)) ? best.name : nil
  }

  /// The edit distance of Levenshtein.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}

/// A text in which circled digits mark places: `<a>①<b/>` marks the offset of `<b/>`, and is itself no part of the text.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The line and the column in bytes of each mark, both beginning with 1.
  public let places: [Character: (line: Int, column: Int)]

  /// Takes the marks out of `marked`.
  public init(_ marked: String) {
    var text = ""
    var places: [Character: (line: Int, column: Int)] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if ("①"..."⑨").contains(character) {
        places[character] = (line, column)
        continue
      }
      text.append(character)
      if character == "\n" || character == "\r\n" {
        line += 1
        column = 1
      } else {
        column += character.utf8.count
      }
    }
    self.text = text
    self.places = places
  }

  /// The mark at a place, or the place itself.
  public func name(line: Int?, column: Int?) -> String {
    guard let line, let column else { return "file" }
    return places.first { $0.value == (line, column) }.map { String($0.key) } ?? "\(line):\(column)"
  }
}

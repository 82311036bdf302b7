import LwM2MDescriptions
import LwM2MCompiler
import LwM2MDiagnostics

/// The line that a finding is about, with a caret below the place:
///
///     12 |     <Units>Mbps</Units>
///        |     ^~~~~~~~~~~~~~~~~~~
struct SourceExcerpt {
  private static let ellipsis = "…"
  private static let tab = "  "

  private let number: String
  private let before: String
  private let marked: String
  private let after: String

  /// The excerpt in lines of at most `width` columns.
  init(_ line: SourceLine, number: Int, width: Int) {
    self.number = String(number)
    let room = max(20, width - self.number.utf8.count - 5)
    let head = Self.shown(line.head)
    let marked = Self.shown(line.marked)
    let rest = Self.shown(String(line.tail.dropFirst(line.marked.count)))
    // What is marked is what matters: it keeps half of the line, and what stands before it is cut first.
    let markedRoom = max(room / 2, room - head.displayWidth)
    self.marked = marked.clipped(to: markedRoom)
    let headRoom = room - max(1, self.marked.displayWidth)
    before = head.displayWidth <= headRoom ? head : Self.ellipsis + head.clippedAtStart(to: headRoom - 1)
    after = rest.clipped(to: room - before.displayWidth - self.marked.displayWidth)
  }

  /// The two lines, each with an end.
  func text(style: TextStyle) -> String {
    let gutter = String(repeating: " ", count: number.utf8.count)
    let padding = String(repeating: " ", count: before.displayWidth)
    let tail = String(repeating: "~", count: max(0, marked.displayWidth - 1))
    let caret = style == .colored ? "\u{1B}[1;32m^\(tail)\u{1B}[0m" : "^" + tail
    return " \(number) | \(before)\(marked)\(after)\n \(gutter) | \(padding)\(caret)\n"
  }

  private static func shown(_ text: String) -> String {
    text.replacing("\t", with: tab).escapingControlCharacters
  }
}

extension String {
  /// The beginning that fits into `width` columns; what is cut leaves an ellipsis.
  fileprivate func clipped(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 1 else { return "" }
    var result = ""
    var taken = 1
    for character in self {
      taken += String(character).displayWidth
      if taken > width { break }
      result.append(character)
    }
    return result + "…"
  }

  /// The end that fits into `width` columns.
  fileprivate func clippedAtStart(to width: Int) -> String {
    var start = endIndex
    var taken = 0
    while start > startIndex {
      let previous = index(before: start)
      taken += String(self[previous]).displayWidth
      if taken > width { break }
      start = previous
    }
    return String(self[start...])
  }
}

import LwM2MDiagnostics

/// A table in Markdown (GitHub's flavour).
public struct MarkdownTable {
  private let titles: [String]
  private var rows: [[String]] = []

  /// A table with these columns.
  public init(_ titles: [String]) {
    self.titles = titles
  }

  /// Adds a row, a cell for each column.
  public mutating func add(_ cells: [String]) {
    rows.append(cells.map(Self.cell))
  }

  /// The lines, each with an end.
  public var text: String {
    let rule = titles.map { _ in "---" }
    return ([titles, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// A text in a cell: on one line, and no markup of its own.
  static func cell(_ text: String) -> String {
    var result = ""
    for scalar in text.escapingControlCharacters.unicodeScalars {
      switch scalar {
      case "|", "\\", "*", "_", "`", "[", "]", "#": result += "\\" + String(scalar)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

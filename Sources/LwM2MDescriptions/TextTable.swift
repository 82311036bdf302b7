/// A table for the terminal: columns as wide as their content, narrowed where the width does not suffice.
///
/// A short table is printed from its rows at once. A long one is never held: every row is measured, then `layout` says
/// how each is printed.
package struct TextTable {
  /// A column.
  package struct Column {
    /// What stands above it.
    var title: String
    /// Whether its cells may be broken into lines when space is short.
    var isFlexible = false
    /// Whether its cells stand at the right, as numbers do.
    var isNumeric = false
    /// Whether the table goes without it when space is very short.
    var isExpendable = false

    /// A column.
    package init(title: String, isFlexible: Bool = false, isNumeric: Bool = false, isExpendable: Bool = false) {
      self.title = title
      self.isFlexible = isFlexible
      self.isNumeric = isNumeric
      self.isExpendable = isExpendable
    }
  }

  private let columns: [Column]
  private var widths: [Int]

  /// A table without rows.
  package init(columns: [Column]) {
    self.columns = columns
    widths = columns.map(\.title.displayWidth)
  }

  /// Makes room for a row, which has a cell for each column. A line break in a cell is kept.
  package mutating func measure(_ row: [String]) {
    for (column, cell) in zip(columns.indices, row) {
      for line in cell.lines { widths[column] = max(widths[column], line.displayWidth) }
    }
  }

  /// How the rows that were measured are printed in lines of at most `width` columns, as long as the columns that cannot
  /// be broken or left out leave room.
  package func layout(width: Int) -> Layout {
    let shown = shownColumns(width)
    return Layout(columns: columns, shown: shown, widths: columnWidths(shown, width))
  }

  /// The heading and these rows in lines of at most `width` columns.
  package mutating func lines(of rows: [[String]], width: Int) -> [String] {
    for row in rows { measure(row) }
    let layout = layout(width: width)
    return layout.heading + rows.flatMap(layout.lines(of:))
  }

  /// The width below which the cells of a column are no longer broken.
  private static let leastWidth = 8
  /// The width that cells are still easy to read in: expendable columns are for tables that give the others this much.
  private static let readableWidth = 12

  /// The columns that there is room for: of the expendable ones the last go first.
  private func shownColumns(_ width: Int) -> [Int] {
    var shown = Array(columns.indices)
    while shown.reduce(0, { $0 + needed($1) }) > room(for: shown, in: width),
      let last = shown.last(where: { columns[$0].isExpendable })
    {
      shown.removeAll { $0 == last }
    }
    return shown
  }

  private func needed(_ column: Int) -> Int {
    columns[column].isFlexible ? min(widths[column], Self.readableWidth) : widths[column]
  }

  /// What is left of a line without the gaps between columns.
  private func room(for shown: [Int], in width: Int) -> Int {
    width - Layout.gap.count * (shown.count - 1)
  }

  private func columnWidths(_ shown: [Int], _ width: Int) -> [Int] {
    var widths = shown.map { self.widths[$0] }
    let available = room(for: shown, in: width)
    while widths.reduce(0, +) > available {
      let widest = shown.indices
        .filter { columns[shown[$0]].isFlexible && widths[$0] > Self.leastWidth }
        .max { widths[$0] < widths[$1] }
      guard let widest else { break }
      widths[widest] -= 1
    }
    return widths
  }
}

extension TextTable {
  /// How rows are printed: the columns and their widths.
  package struct Layout: Sendable {
    fileprivate static let gap = "  "
    /// The columns that are printed, by number.
    private let shown: [Int]
    private let titles: [String]
    private let isNumeric: [Bool]
    private let widths: [Int]

    fileprivate init(columns: [Column], shown: [Int], widths: [Int]) {
      self.shown = shown
      titles = shown.map { columns[$0].title }
      isNumeric = shown.map { columns[$0].isNumeric }
      self.widths = widths
    }

    /// The titles, and a rule below them.
    package var heading: [String] {
      lines(ofShown: titles) + lines(ofShown: widths.map { String(repeating: "-", count: $0) })
    }

    /// A row, which has a cell for each column: one line, or several where a cell is broken.
    package func lines(of row: [String]) -> [String] {
      lines(ofShown: shown.map { row[$0] })
    }

    private func lines(ofShown row: [String]) -> [String] {
      let cells = zip(row, widths).map { cell, width in cell.lines.flatMap { $0.wrapped(to: width) } }
      let height = cells.map(\.count).max() ?? 0
      return (0..<height).map { line(of: cells, $0) }
    }

    /// One line of a row's cells. Plain loops: the look-up of a single row is over before the library's lazy views are set up.
    private func line(of cells: [[String]], _ number: Int) -> String {
      var result = ""
      var padding = 0
      for column in cells.indices {
        if column > 0 { padding += Self.gap.count }
        let text = number < cells[column].count ? cells[column][number] : ""
        let rest = max(0, widths[column] - text.displayWidth)
        if text.isEmpty {
          padding += rest
          continue
        }
        if isNumeric[column] { padding += rest }
        for _ in 0..<padding { result += " " }
        result += text
        padding = isNumeric[column] ? 0 : rest
      }
      return result
    }
  }
}

extension String {
  /// The lines of a cell; an empty one has one, too.
  fileprivate var lines: [String] {
    guard utf8.contains(UInt8(ascii: "\n")) else { return [self] }
    return unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}

/// A table for the terminal: columns as wide as their content, narrowed where the width does not suffice.
struct TextTable {
  /// A column.
  struct Column {
    /// What stands above it.
    var title: String
    /// Whether its cells may be broken into lines when space is short.
    var isFlexible = false
    /// Whether its cells stand at the right, as numbers do.
    var isNumeric = false
  }

  /// The columns.
  var columns: [Column]
  /// The cells, row by row. A line break in a cell is kept.
  var rows: [[String]] = []

  private static let gap = "  "
  private static let leastWidth = 8

  /// The lines of the table, none wider than `width` as long as the columns that cannot be broken leave room.
  func lines(width: Int) -> [String] {
    let widths = columnWidths(width)
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([columns.map(\.title), rule] + rows).flatMap { lines(of: $0, widths) }
  }

  private func columnWidths(_ width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      ([columns[column].title] + rows.map { $0[column] })
        .flatMap { $0.split(separator: "\n") }.map { String($0).displayWidth }.max() ?? 0
    }
    let available = width - Self.gap.count * (columns.count - 1)
    while widths.reduce(0, +) > available {
      let widest = columns.indices
        .filter { columns[$0].isFlexible && widths[$0] > Self.leastWidth }
        .max { widths[$0] < widths[$1] }
      guard let widest else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func lines(of row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { cell, width in
      cell.split(separator: "\n", omittingEmptySubsequences: false).flatMap { String($0).wrapped(to: width) }
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = columns.indices.map { column in
        let text = line < cells[column].count ? cells[column][line] : ""
        let padding = String(repeating: " ", count: max(0, widths[column] - text.displayWidth))
        return columns[column].isNumeric ? padding + text : text + padding
      }
      return String(parts.joined(separator: Self.gap).reversed().drop { $0 == " " }.reversed())
    }
  }
}

#if Registry
  import LwM2MCommandLine
  import LwM2MCompiler
  import LwM2MDescriptions
  import LwM2MDiagnostics
  import LwM2MJSON

  /// Rows to be printed in any format. They are never held: a table goes through them twice, once to measure them.
  struct Listing<Row> {
    /// A column.
    struct Column {
      /// What stands above it in a table.
      var title: String
      /// Its name in JSON and CSV.
      var key: String
      /// Whether its cells may be broken into lines when space is short.
      var isFlexible = false
      /// Whether its cells stand at the right, as numbers do.
      var isNumeric = false
      /// Whether a table has it; JSON and CSV have all.
      var isInTable = true
      /// Whether a table goes without it when the terminal is narrow.
      var isExpendable = false
      /// What a row has in it.
      var value: (Row) -> JSONValue
    }

    /// The columns.
    var columns: [Column]
    /// Calls its argument for each row.
    var rows: ((Row) throws -> Void) throws -> Void

    /// Prints the rows, and says how many there were.
    @discardableResult
    func print(_ format: ListFormat) throws -> Int {
      var output = BufferedOutput()
      let count =
        switch format {
        case .table: try printTable(&output)
        case .json: try printJSON(&output)
        case .csv: try printCSV(&output)
        }
      try output.flush()
      return count
    }

    private func printTable(_ output: inout BufferedOutput) throws -> Int {
      let shown = columns.filter(\.isInTable)
      var table = TextTable(
        columns: shown.map {
          .init(
            title: $0.title, isFlexible: $0.isFlexible, isNumeric: $0.isNumeric, isExpendable: $0.isExpendable)
        })
      var count = 0
      try rows { row in
        table.measure(shown.map { $0.value(row).cell })
        count += 1
      }
      guard count > 0 else { return 0 }
      let layout = table.layout(width: Console.output.width)
      try output.write(layout.heading.map { $0 + "\n" }.joined())
      try rows { row in
        for line in layout.lines(of: shown.map { $0.value(row).cell }) { try output.write(line + "\n") }
      }
      return count
    }

    private func printJSON(_ output: inout BufferedOutput) throws -> Int {
      var count = 0
      try output.write("[")
      try rows { row in
        try output.write(count == 0 ? "\n" : ",\n")
        try output.write(JSONValue.object(columns.map { ($0.key, $0.value(row)) }).text)
        count += 1
      }
      try output.write(count == 0 ? "]\n" : "\n]\n")
      return count
    }

    private func printCSV(_ output: inout BufferedOutput) throws -> Int {
      var count = 0
      try output.write(columns.map(\.key).joined(separator: ",") + "\n")
      try rows { row in
        try output.write(columns.map { $0.value(row).csvField }.joined(separator: ",") + "\n")
        count += 1
      }
      return count
    }
  }

  extension Listing {
    /// Rows that are at hand.
    init(_ columns: [Column], _ rows: [Row]) {
      self.init(columns: columns, rows: { body in for row in rows { try body(row) } })
    }
  }

  extension JSONValue {
    /// The value in a table: without what could steer a terminal.
    fileprivate var cell: String {
      switch self {
      case .null: ""
      case .bool(let value): value ? "yes" : "no"
      case .string(let text): text.escapingControlCharacters
      default: text
      }
    }

    /// The value in CSV: in quotation marks where it has some, or a comma.
    fileprivate var csvField: String {
      guard case .string = self else { return cell == "yes" ? "true" : cell == "no" ? "false" : cell }
      let text = cell
      guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else { return text }
      return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
  }

#endif

#if Registry
  import ArgumentParser

  /// How lists are printed.
  enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case table
    /// For programs: an array of objects, one a line.
    case json
    /// For programs and spreadsheets (RFC 4180), with a heading.
    case csv
  }

  /// The option that says so.
  struct ListFormatOption: ParsableArguments {
    @Option(help: "How the result is printed: table, json or csv.")
    var format = ListFormat.table
  }

#endif

import LwM2M
import LwM2MDiagnostics

/// Reads what `PathLines` writes, and people do after it: empty lines and lines that begin with `#` are passed over.
public struct PathLineReader {
  private let definitions: PayloadDefinitions
  private let format: PayloadFormat
  private var line = 0

  /// A reader of values for a payload in a format. Definitions say the types of values where `?` stands in their place.
  public init(_ definitions: PayloadDefinitions, for format: PayloadFormat) {
    self.definitions = definitions
    self.format = format
  }

  /// The values of a text, in its order.
  ///
  /// Throws, with line and column, at what is no value, and where two lines have the same path and time.
  public mutating func values(_ bytes: [UInt8]) throws(PayloadFailure) -> [KnownValue] {
    var values: [KnownValue] = []
    var places: [PathPlace: Int] = [:]
    for row in try TextRow.rows(bytes) {
      line = row.line
      let value = try self.value(row.columns)
      if let former = places.updateValue(line, forKey: PathPlace(value.value)) {
        throw failure("\(value.value.path) stands in line \(former) already; remove one of them", column: 1)
      }
      values.append(value)
    }
    return values
  }

  /// A value's path and time.
  private struct PathPlace: Hashable {
    var path: ResourcePath
    var time: RecordTime?

    init(_ value: PathValue) {
      path = value.path
      time = value.time
    }
  }

  private func value(_ columns: [String]) throws(PayloadFailure) -> KnownValue {
    var columns = columns[...]
    var column = 1
    var time: RecordTime?
    if let first = columns.first, !first.hasPrefix("/"), columns.count > 1 {
      time = TimeText.time(first)
      guard time != nil else {
        throw failure(
          "expected a path such as /3/0/9, or seconds since 1970 in front of it, but here stands \(first.quoted)",
          column: 1)
      }
      columns.removeFirst()
      column += first.utf8.count + 1
    }
    let text = columns.removeFirst()
    guard let path = ResourcePath(text) else {
      let hint = text.contains(" ") ? "; tabs, not blanks, stand between path, type and value" : ""
      throw failure("expected a path such as /3/0/9, but here stands \(text.quoted)\(hint)", column: column)
    }
    column += text.utf8.count + 1
    let content = try content(of: path, columns, column: column)
    return KnownValue(PathValue(path, content, time: time), isKnown: definitions.knows(path))
  }

  private func content(
    of path: ResourcePath, _ columns: ArraySlice<String>, column: Int
  ) throws(PayloadFailure) -> PathValue.Content {
    guard let name = columns.first else { return .nothing }
    if name == PathLines.emptyType, columns.count == 1 { return .empty }
    guard columns.count <= 2 else {
      throw failure("a line ends with its value; write a tab in a text as \\t", column: column)
    }
    let type = try type(name, of: path, column: column)
    let text = columns.dropFirst().first ?? ""
    guard let value = ValueText.value(text, as: type) else {
      throw failure(
        "\(text.quoted) is no \(type.name): expected \(ValueText.form(of: type))", column: column + name.utf8.count + 1)
    }
    return .value(value)
  }

  /// The type of a value, which the line says, or the definition where `?` stands in the line.
  private func type(_ name: String, of path: ResourcePath, column: Int) throws(PayloadFailure) -> ResourceType {
    let known = definitions.resource(at: path)?.type
    if name == PathLines.unknownType {
      if let type = known ?? format.untypedType { return type }
      throw failure("\(path): no definition says the type; write it in place of ?", column: column)
    }
    let wanted = name.lowercased()
    guard let type = ResourceType.allCases.first(where: { $0.name.lowercased() == wanted }) else {
      let names = ResourceType.allCases.map(\.name).joined(separator: ", ")
      throw failure("expected a type behind the path (\(names)), but here stands \(name.quoted)", column: column)
    }
    if let known, known != type {
      throw failure("\(path): is \(type.name) here, but \(known.name) by its definition", column: column)
    }
    return type
  }

  private func failure(_ message: String, column: Int) -> PayloadFailure {
    PayloadFailure(message, at: .text(SourcePosition(line: line, column: column)))
  }
}

extension PayloadFormat {
  /// The type that values have whose type nothing says; `nil` where the format says types itself, so that writing a wrong
  /// one would change the value.
  fileprivate var untypedType: ResourceType? {
    switch self {
    case .tlv, .opaque: .opaque
    case .text: .string
    default: nil
    }
  }
}

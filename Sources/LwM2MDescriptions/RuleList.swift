public import LwM2MDiagnostics
public import LwM2MJSON

/// The rules for a reader.
public enum RuleList {
  /// The rules as a table in lines of at most `width` columns where that is possible.
  public static func table(_ rules: [RuleDescription], width: Int) -> String {
    var table = TextTable(columns: [
      .init(title: "Rule"), .init(title: "Severity"), .init(title: "Structural"),
      .init(title: "OMA codes", isFlexible: true), .init(title: "Purpose", isFlexible: true),
    ])
    let rows = rules.map { rule in
      [
        rule.id.rawValue, rule.severity.rawValue, rule.isStructural ? "yes" : "",
        rule.omaCodes.joined(separator: ", "), rule.purpose,
      ]
    }
    return table.lines(of: rows, width: width).joined(separator: "\n") + "\n"
  }

  /// The rules as a JSON array.
  public static func json(_ rules: [RuleDescription]) -> JSONValue {
    .array(
      rules.map { rule in
        .object([
          ("rule", .string(rule.id.rawValue)), ("severity", .string(rule.severity.rawValue)),
          ("isStructural", .bool(rule.isStructural)), ("isForSubmission", .bool(rule.isForSubmission)),
          ("purpose", .string(rule.purpose)),
          ("omaCodes", .array(rule.omaCodes.map(JSONValue.string))), ("source", .string(rule.source)),
          ("why", .string(rule.explanation?.why ?? "")),
        ])
      })
  }
}

public import LwM2MDiagnostics
public import LwM2MJSON

/// Findings in the Static Analysis Results Interchange Format, which GitHub's code scanning and many editors show.
///
/// Source: SARIF 2.1.0 (OASIS). Columns count code points, as the log says of itself. The same findings give the same bytes:
/// there is no date, and no path but those that the user named.
public struct SARIFLog {
  /// The program.
  public struct Tool: Sendable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String

    /// A program.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  private let tool: Tool
  private let rules: [RuleDescription]

  /// A log of what `tool` finds by `rules`.
  public init(tool: Tool, rules: [RuleDescription]) {
    self.tool = tool
    self.rules = rules
  }

  /// The log as JSON.
  public func json(of findings: [Diagnostic], texts: SourceTexts) -> JSONValue {
    var texts = texts
    let met = Set(findings.map(\.rule))
    let rules = rules.filter { met.contains($0.id) }
    let indices = Dictionary(zip(rules.map(\.id), rules.indices)) { first, _ in first }
    let results = findings.map { finding in
      SARIFResult(finding, ruleIndex: indices[finding.rule], text: finding.file.flatMap { texts.text(of: $0) }).json
    }
    return .object([
      (
        "$schema", .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
      ),
      ("version", .string("2.1.0")),
      ("runs", .array([run(rules, results)])),
    ])
  }

  private func run(_ rules: [RuleDescription], _ results: [JSONValue]) -> JSONValue {
    let driver: [(key: String, value: JSONValue)] = [
      ("name", .string(tool.name)),
      ("version", .string(tool.version)),
      ("semanticVersion", .string(tool.version)),
      ("rules", .array(rules.map(json(of:)))),
    ]
    return .object([
      ("tool", .object([("driver", .object(driver))])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(results)),
    ])
  }

  private func json(of rule: RuleDescription) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("id", .string(rule.id.rawValue)),
      ("shortDescription", .object([("text", .string(rule.purpose))])),
    ]
    if let explanation = rule.explanation {
      members.append(("help", .object([("text", .string(explanation.why))])))
    }
    members.append(("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])))
    if !rule.omaCodes.isEmpty {
      members.append(("properties", .object([("omaCodes", .array(rule.omaCodes.map(JSONValue.string)))])))
    }
    return .object(members)
  }
}

public import LwM2MDiagnostics
import LwM2MJSON

/// The file: JSON with a line for each finding, in an order of its own, so that two versions of it can be compared.
extension Baseline {
  /// The most bytes that are read of a baseline.
  public static let largestFile = 64 << 20
  private static let version = 1

  /// The file's text.
  public var text: String {
    let byFile = Dictionary(grouping: counts.keys, by: \.file)
    let files = byFile.keys.sorted().map { file in
      let lines = (byFile[file] ?? []).sorted(by: Self.precedes).map { "      " + entry($0).text }
      return "    \(JSONValue.string(file).text): [\n" + lines.joined(separator: ",\n") + "\n    ]"
    }
    let content = files.isEmpty ? "{}" : "{\n" + files.joined(separator: ",\n") + "\n  }"
    return "{\n  \"baseline\": \(Self.version),\n  \"files\": \(content)\n}\n"
  }

  private func entry(_ key: FindingKey) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("rule", .string(key.rule.rawValue))]
    if key.subject != Self.noSubject { members.append(("subject", .string(key.subject))) }
    members.append(("message", .string(key.message)))
    if let count = counts[key], count > 1 { members.append(("count", .integer(count))) }
    return .object(members)
  }

  private static func precedes(_ left: FindingKey, _ right: FindingKey) -> Bool {
    (left.rule.rawValue, left.subject, left.message) < (right.rule.rawValue, right.subject, right.message)
  }

  /// A subject of which nothing is known.
  private static let noSubject = "::"

  /// Reads a baseline; `nil` where the file is none, which `diagnostics` then say.
  public init?(path: String, bytes: [UInt8], diagnostics: inout [Diagnostic]) {
    self.init(path: path)
    var decoder = ConfigurationDecoder(file: path)
    defer { diagnostics += decoder.diagnostics }
    guard let root = decoder.parse(bytes, limit: Self.largestFile) else { return nil }
    let members = decoder.members(root, of: "a baseline", known: ["baseline", "files"])
    guard let version = members["baseline"], case .number(let number) = version.content, number == "\(Self.version)"
    else {
      decoder.report(root, "this is no baseline that this program has written; write one with --write-baseline")
      return nil
    }
    guard let files = members["files"] else { return }
    for file in decoder.members(files, of: "\"files\"") { read(file, &decoder) }
    if !decoder.diagnostics.isEmpty { return nil }
  }

  private mutating func read(_ file: ConfigurationMember, _ decoder: inout ConfigurationDecoder) {
    guard case .array(let entries) = file.value.content else {
      decoder.report(file.value, "the findings of a file are a list")
      return
    }
    for entry in entries {
      let members = decoder.members(entry, of: "a finding", known: ["rule", "subject", "message", "count"])
      guard let rule = members["rule"].flatMap({ decoder.string($0, of: "\"rule\"") }),
        let message = members["message"].flatMap({ decoder.string($0, of: "\"message\"") })
      else {
        decoder.report(entry, "a finding has \"rule\" and \"message\"")
        continue
      }
      let subject = members["subject"].flatMap { decoder.string($0, of: "\"subject\"") } ?? Self.noSubject
      add(
        FindingKey(rule: RuleID(rawValue: rule), file: file.name, subject: subject, message: message),
        count: Self.count(members["count"]))
    }
  }

  private static func count(_ value: ConfigurationValue?) -> Int {
    guard let value, case .number(let digits) = value.content, let count = Int(digits), count > 0 else { return 1 }
    return min(count, 1_000_000)
  }
}

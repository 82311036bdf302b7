public import LwM2MDiagnostics
import LwM2MVocabulary

extension Diagnostic {
  /// The finding as a JSON object: `rule`, `severity`, `file`, `line`, `column`, `message`, and `object`, `version`,
  /// `resource`, `omaCode` and `fix` where they apply.
  ///
  /// `file`, `line` and `column` are `null` where there is none. IDs are numbers; a column counts bytes of UTF-8. `fix` lists
  /// what would put it right: `length` bytes of UTF-8 at `offset`, a byte order mark not counted, become `text`.
  public var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("rule", .string(rule.rawValue)),
      ("severity", .string(severity.rawValue)),
      ("file", file.map(JSONValue.string) ?? .null),
      ("line", (position?.line).map(JSONValue.integer) ?? .null),
      ("column", (position?.column).map(JSONValue.integer) ?? .null),
      ("message", .string(message)),
    ]
    if let object = subject.objectID { members.append(("object", .integer(Int(object.rawValue)))) }
    if let version = subject.version { members.append(("version", .string(version.description))) }
    if let resource = subject.resourceID { members.append(("resource", .integer(Int(resource.rawValue)))) }
    if let omaCode { members.append(("omaCode", .string(omaCode))) }
    if let fix { members.append(("fix", .array(fix.edits.map(\.json)))) }
    return .object(members)
  }
}

extension Fix.Edit {
  fileprivate var json: JSONValue {
    .object([
      ("offset", .integer(range.lowerBound)), ("length", .integer(range.count)), ("text", .string(replacement)),
    ])
  }
}

extension Sequence<Diagnostic> {
  /// The findings as a JSON array, one finding per line, with a line break at the end.
  public var jsonText: String {
    let lines = map { "  " + $0.json.text }
    return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }
}

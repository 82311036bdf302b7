import LwM2MJSON
import LwM2MRules
import LwM2MVocabulary
import LwM2MDiagnostics
import LwM2MModel

/// A finding in a SARIF log.
struct SARIFResult {
  private let finding: Diagnostic
  private let ruleIndex: Int?
  private let text: SourceText?

  /// A finding; `text` is that of its file, where it is at hand.
  init(_ finding: Diagnostic, ruleIndex: Int?, text: SourceText?) {
    self.finding = finding
    self.ruleIndex = ruleIndex
    self.text = text
  }

  /// The finding as a `result` object (SARIF 2.1.0, 3.27).
  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [("ruleId", .string(finding.rule.rawValue))]
    if let ruleIndex { members.append(("ruleIndex", .integer(ruleIndex))) }
    members.append(("level", .string(finding.severity.rawValue)))
    members.append(("message", .object([("text", .string(finding.message))])))
    if let file = finding.file { members.append(("locations", .array([location(in: file)]))) }
    let fingerprint = String(FindingKey(finding).digest, radix: 16)
    members.append(("partialFingerprints", .object([("lwm2mFinding/v1", .string(fingerprint))])))
    if let file = finding.file, let fix = finding.fix, let text {
      members.append(("fixes", .array([json(of: fix, in: file, text)])))
    }
    let properties = properties
    if !properties.isEmpty { members.append(("properties", .object(properties))) }
    return .object(members)
  }

  private func location(in file: String) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("artifactLocation", artifact(file))]
    if let region { members.append(("region", region)) }
    return .object([("physicalLocation", .object(members))])
  }

  /// Without the text there is no telling how many characters stand before a byte, and the line must do.
  private var region: JSONValue? {
    guard let position = finding.position else { return nil }
    guard let text, let line = SourceLine(position, in: text) else {
      return .object([("startLine", .integer(position.line))])
    }
    var lines = CharacterLines(text)
    let start = lines.position(at: line.offset)
    guard let end = text.endOfMark(at: line.offset) else {
      return .object([("startLine", .integer(start.line)), ("startColumn", .integer(start.column))])
    }
    return region(from: start, to: lines.position(at: end))
  }

  /// What lies between two places, the second of which is the first that does not belong to it (SARIF 2.1.0, 3.30).
  private func region(from start: SourcePosition, to end: SourcePosition) -> JSONValue {
    .object([
      ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
      ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
    ])
  }

  private func json(of fix: Fix, in file: String, _ text: SourceText) -> JSONValue {
    var lines = CharacterLines(text)
    let replacements = fix.edits.map { edit in
      let start = lines.position(at: edit.range.lowerBound)
      let end = lines.position(at: edit.range.upperBound)
      return JSONValue.object([
        ("deletedRegion", region(from: start, to: end)),
        ("insertedContent", .object([("text", .string(edit.replacement))])),
      ])
    }
    let change = JSONValue.object([("artifactLocation", artifact(file)), ("replacements", .array(replacements))])
    return .object([("artifactChanges", .array([change]))])
  }

  private var properties: [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    if let object = finding.subject.objectID { members.append(("object", .integer(Int(object.rawValue)))) }
    if let version = finding.subject.version { members.append(("version", .string(version.description))) }
    if let resource = finding.subject.resourceID { members.append(("resource", .integer(Int(resource.rawValue)))) }
    if let code = finding.omaCode { members.append(("omaCode", .string(code))) }
    return members
  }

  private func artifact(_ file: String) -> JSONValue {
    .object([("uri", .string(Self.uri(of: file)))])
  }

  /// A relative reference for a relative path, a file URI for an absolute one (RFC 3986, RFC 8089).
  static func uri(of path: String) -> String {
    var result = path.utf8.first == UInt8(ascii: "/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}

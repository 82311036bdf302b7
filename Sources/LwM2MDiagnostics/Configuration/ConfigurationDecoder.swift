/// Takes a configuration apart, and collects what is wrong with it: all of it in one run, each with its place.
public struct ConfigurationDecoder {
  /// The file, as messages name it.
  public let file: String
  /// What was found so far.
  public private(set) var diagnostics: [Diagnostic] = []

  /// A decoder for the values of `file`.
  public init(file: String) {
    self.file = file
  }

  /// Parses the file's content, at most `limit` bytes; `nil` when it is no JSON, which is reported.
  public mutating func parse(_ bytes: [UInt8], limit: Int = ConfigurationParser.mostBytes) -> ConfigurationValue? {
    do throws(ConfigurationError) {
      return try ConfigurationParser.parse(bytes, limit: limit)
    } catch {
      diagnostics.append(error.diagnostic(file: file))
      return nil
    }
  }

  /// The members of an object by name. Unknown and repeated names are reported, with the known name that comes nearest;
  /// `what` is what messages call the object.
  public mutating func members(
    _ value: ConfigurationValue, of what: String, known: [String]
  ) -> [String: ConfigurationValue] {
    var result: [String: ConfigurationValue] = [:]
    for member in members(value, of: what) where check(member, known: known) {
      result[member.name] = member.value
    }
    return result
  }

  /// The members of an object whose names are for the user to choose. A repeated name is reported.
  public mutating func members(_ value: ConfigurationValue, of what: String) -> [ConfigurationMember] {
    guard case .object(let members) = value.content else {
      report(value, "\(what) is an object in braces, not \(value.kind)")
      return []
    }
    var seen: [String: SourcePosition] = [:]
    return members.filter { member in
      guard let first = seen.updateValue(member.position, forKey: member.name) else { return true }
      report(
        ConfigurationRules.key, at: member.position,
        "\(member.name.quoted) stands here for the second time, after line \(first.line); remove one of them")
      return false
    }
  }

  /// The text of a value; `nil` when it is something else, which is reported.
  public mutating func string(_ value: ConfigurationValue, of what: String) -> String? {
    if case .string(let text) = value.content { return text }
    report(value, "\(what) is a text in quotation marks, not \(value.kind)")
    return nil
  }

  /// The truth of a value; `nil` when it is something else, which is reported.
  public mutating func bool(_ value: ConfigurationValue, of what: String) -> Bool? {
    if case .bool(let truth) = value.content { return truth }
    report(value, "\(what) is true or false, not \(value.kind)")
    return nil
  }

  /// The texts of a list, each with its place. A single text counts as a list of one.
  public mutating func strings(
    _ value: ConfigurationValue, of what: String
  ) -> [(text: String, value: ConfigurationValue)] {
    switch value.content {
    case .string(let text): return [(text, value)]
    case .array(let elements):
      return elements.compactMap { element in
        string(element, of: "each element of \(what)").map { ($0, element) }
      }
    default:
      report(value, "\(what) is a list of texts, not \(value.kind)")
      return []
    }
  }

  /// One of a few texts; `nil` when it is none of them, which is reported.
  public mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ value: ConfigurationValue, of what: String, as type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let text = string(value, of: what) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    report(value, "\(what) is \(known.joined(separator: ", ")), not \(text.quoted)\(Self.hint(text, known))")
    return nil
  }

  /// Reports that a value is not what it should be.
  public mutating func report(_ value: ConfigurationValue, _ message: String) {
    report(ConfigurationRules.value, at: value.position, message)
  }

  /// Reports that the file as a whole cannot be read, and why.
  public mutating func report(unreadable reason: String) {
    let rule = ConfigurationRules.unreadable
    diagnostics.append(
      Diagnostic(rule: rule.id, severity: rule.severity, file: file, message: "cannot be read: \(reason)"))
  }

  private mutating func check(_ member: ConfigurationMember, known: [String]) -> Bool {
    if known.contains(member.name) { return true }
    let hint = Self.hint(member.name, known)
    let way = hint.isEmpty ? "; known are " + known.joined(separator: ", ") : hint
    report(ConfigurationRules.key, at: member.position, "unknown key \(member.name.quoted)\(way)")
    return false
  }

  private static func hint(_ text: String, _ known: [String]) -> String {
    NearestName.of(text, among: known).map { "; did you mean '\($0)'?" } ?? ""
  }

  private mutating func report(_ rule: RuleDescription, at position: SourcePosition, _ message: String) {
    diagnostics.append(
      Diagnostic(rule: rule.id, severity: rule.severity, file: file, position: position, message: message))
  }
}

import LwM2MDiagnostics

/// What a file `.lwm2m-validate.json` says: which rules are off or have another severity, for all files or some.
struct ValidationConfiguration: Sendable {
  /// The name of such a file.
  static let fileName = ".lwm2m-validate.json"

  /// Levels for the files of a pattern; later ones outdo earlier ones.
  private struct Section: Sendable {
    var patterns: [FilePattern]?
    var levels: [RuleID: RuleLevel]
  }

  private var sections: [Section] = []
  /// What is wrong with the file.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a configuration; what is wrong in it has no effect, and is reported.
  init(_ bytes: [UInt8], file: String) {
    var decoder = ConfigurationDecoder(file: file)
    defer { diagnostics = decoder.diagnostics }
    guard let root = decoder.parse(bytes) else { return }
    let members = decoder.members(root, of: "the configuration", known: ["rules", "overrides"])
    if let rules = members["rules"] {
      sections.append(Section(patterns: nil, levels: Self.levels(rules, &decoder)))
    }
    if let overrides = members["overrides"] { readOverrides(overrides, &decoder) }
  }

  private mutating func readOverrides(_ overrides: ConfigurationValue, _ decoder: inout ConfigurationDecoder) {
    guard case .array(let elements) = overrides.content else {
      return decoder.report(overrides, "'overrides' is a list of objects with 'files' and 'rules'")
    }
    for element in elements {
      let members = decoder.members(element, of: "an element of 'overrides'", known: ["files", "rules"])
      guard let files = members["files"], let rules = members["rules"] else {
        decoder.report(element, "an element of 'overrides' has 'files' and 'rules'")
        continue
      }
      let patterns = decoder.strings(files, of: "'files'").map { FilePattern($0.text) }
      sections.append(Section(patterns: patterns, levels: Self.levels(rules, &decoder)))
    }
  }

  private static func levels(
    _ value: ConfigurationValue, _ decoder: inout ConfigurationDecoder
  ) -> [RuleID: RuleLevel] {
    var levels: [RuleID: RuleLevel] = [:]
    let known = Validator.rules.map(\.id.rawValue)
    for member in decoder.members(value, of: "'rules'") {
      guard known.contains(member.name) else {
        let nearest = NearestName.of(member.name, among: known)
        let wayOut = nearest.map { "did you mean '\($0)'?" } ?? "`lwm2mc rules` lists them"
        let place = ConfigurationValue(.null, at: member.position)
        decoder.report(place, "there is no rule \(member.name.quoted); \(wayOut)")
        continue
      }
      let level: RuleLevel? = decoder.choice(member.value, of: "the level of '\(member.name)'")
      levels[RuleID(rawValue: member.name)] = level
    }
    return levels
  }

  /// The level of a rule for a file, by its path from the folder of the configuration; `nil` when nothing is said of it.
  func level(of rule: RuleID, for path: String) -> RuleLevel? {
    for section in sections.reversed() {
      guard let level = section.levels[rule] else { continue }
      if section.patterns?.contains(where: { $0.matches(path) }) ?? true { return level }
    }
    return nil
  }
}

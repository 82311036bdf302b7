import LwM2MVocabulary
import LwM2MComparison
import LwM2MDiagnostics
import LwM2MModel

extension ComparisonReport {
  /// The report for a pull request: for each pair of versions a heading and a table, and at the end what is new and gone.
  public var markdown: String {
    let sections = pairSections + [list(added, "New"), list(removed, "Gone")].compactMap(\.self)
    return sections.isEmpty ? "Nothing has changed.\n" : sections.joined(separator: "\n")
  }

  private var pairSections: [String] {
    entries.map { entry in
      var table = MarkdownTable(["Impact", "Resource", "Change"])
      for change in entry.changes {
        let resource = change.change.resourceID.map { "\($0)" } ?? ""
        table.add([change.change.impact.rawValue, resource, change.change.message])
      }
      let heading = "## Object \(MarkdownTable.cell(entry.name)): \(MarkdownTable.cell(entry.step))\n\n"
      let verdict = entry.verdict.prefix(1).uppercased() + entry.verdict.dropFirst() + ".\n"
      return heading + verdict + (entry.changes.isEmpty ? "" : "\n" + table.text)
    }
  }

  private func list(_ versions: [FiledDefinition], _ title: String) -> String? {
    guard !versions.isEmpty else { return nil }
    var table = MarkdownTable(["Object", "Version", "File"])
    for version in versions { table.add([version.name, "\(version.definition.version)", version.file]) }
    return "## \(title)\n\n" + table.text
  }

  /// A line for each pair of versions whose number does not fit its changes: Object, versions, the version that it needs,
  /// and how many changes of which kind ask for it. Without a word of the definitions.
  public var misfits: String {
    var table = MarkdownTable(["Object", "From", "To", "Needs", "Because of"])
    for entry in entries where !entry.pair.comparison.isVersionEnough {
      let comparison = entry.pair.comparison
      table.add([
        "\(comparison.new.objectID)", "\(comparison.old.version)", "\(comparison.new.version)",
        "\(comparison.requiredVersion)", Self.reasons(comparison),
      ])
    }
    return table.text
  }

  /// `stable-types (9, 5602), added-resources (6)`: the rules of the gravest changes with their Resources.
  private static func reasons(_ comparison: Comparison) -> String {
    let gravest = comparison.changes.filter { $0.impact == comparison.impact }
    var rules: [String] = []
    for change in gravest where !rules.contains(change.rule.rawValue) { rules.append(change.rule.rawValue) }
    return rules.map { rule in
      let places = gravest.filter { $0.rule.rawValue == rule }.map { $0.resourceID.map { "\($0)" } ?? "object" }
      let shown = places.prefix(6).joined(separator: ", ") + (places.count > 6 ? " and \(places.count - 6) more" : "")
      return "\(rule) (\(shown))"
    }.joined(separator: ", ")
  }
}

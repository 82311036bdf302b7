import LwM2M
import LwM2MGenerators
import LwM2MModel

/// Writes the roster for the driver: every generated type, with what the definition allows its Resources.
struct Roster {
  let objects: ObjectSet
  let names: [String]

  var source: OutputFile {
    var text = "import LwM2M\n\n"
    for (index, member) in objects.members.enumerated() {
      let definition = member.definition
      let version = "\(definition.version.major)_\(definition.version.minor)"
      text += "func roster\(index)() {\n"
      text += "  check(\(names[index]).self, schema: \"\(definition.objectID)-\(version).schema.json\", [\n"
      var seen: Set<ResourceID> = []
      for resource in definition.resources where resource.isStored && seen.insert(resource.id).inserted {
        text += "    Sample(\(resource.id), \(resource.isMandatory)\(hints(resource))),\n"
      }
      text += "  ])\n}\n\n"
    }
    text += "func runRoster() {\n" + names.indices.map { "  roster\($0)()\n" }.joined() + "}\n"
    return OutputFile(name: "Roster.swift", bytes: Array(text.utf8))
  }

  private func hints(_ resource: ResourceDefinition) -> String {
    switch resource.range.value {
    case .numbers(let intervals):
      let isWhole = resource.valueType != .float
      let numbers = intervals.flatMap { [$0.lower, $0.upper].compactMap { $0 } }.filter { !isWhole || $0.isWhole }
      return ", numbers: \(numbers.map(\.description))"
    case .lengths(let intervals):
      let lengths = intervals.flatMap { interval -> [Int] in
        let lower = interval.lower.flatMap { Int64(exactly: $0) }.map(Int.init) ?? 0
        let upper = interval.upper.flatMap { Int64(exactly: $0) }.map(Int.init) ?? lower + 50
        return [lower, min(upper, lower + 50)]
      }
      return ", lengths: \(lengths)"
    case .texts(let texts): return ", texts: \(texts)"
    case .any, nil: return ""
    }
  }
}

import LwM2MVocabulary
import LwM2MModel

/// Writes what the definition says of Resources besides their types: which may be written, which are Mandatory, and
/// which values they may have.
struct FactsEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    list("writableResources", object.resources.filter(\.definition.operations.isWritable), to: &printer)
    list("mandatoryResources", object.stored.filter(\.isMandatory), to: &printer)
    let restricted = object.stored.filter { range(of: $0) != nil }
    guard !restricted.isEmpty else { return }
    printer.blank()
    printer.block(object.access, "static func range(of resource: ResourceID) -> ResourceRange?") { printer in
      printer.line("switch resource.rawValue {")
      for resource in restricted { printer.line("case ", resource.id, ": ", range(of: resource) ?? "nil") }
      printer.line("default: nil")
      printer.line("}")
    }
  }

  private func list(_ name: String, _ resources: [ResourceShape], to printer: inout SourcePrinter) {
    // Nothing is the default.
    guard !resources.isEmpty else { return }
    printer.line(
      object.access, "static var ", name, ": [ResourceID] { [", resources.map(\.id).joined(separator: ", "), "] }")
  }

  /// The range as an expression; `nil` when everything is allowed.
  private func range(of resource: ResourceShape) -> String? {
    switch resource.definition.range.value {
    case .numbers(let intervals): ".numbers(\"" + text(intervals) + "\")"
    case .lengths(let intervals): ".lengths(\"" + text(intervals) + "\")"
    case .texts(let texts): ".texts([" + texts.map(Self.literal).joined(separator: ", ") + "])"
    case .any, nil: nil
    }
  }

  private func text(_ intervals: [ValueConstraint.Interval]) -> String {
    intervals.map { interval in
      if let single = interval.single { return single.description }
      return (interval.lower?.description ?? "") + ".." + (interval.upper?.description ?? "")
    }.joined(separator: ",")
  }

  /// A text as a literal; what is not plain ASCII as code points.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\" + String(scalar)
      case " "..."~": literal += String(scalar)
      default: literal += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return literal + "\""
  }
}

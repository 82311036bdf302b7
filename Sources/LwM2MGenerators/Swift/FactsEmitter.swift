import LwM2MVocabulary
import LwM2MModel

/// Writes what the definition says of the Object as a whole, and which values its Resources may have.
struct FactsEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    printer.block(object.access, "static var facts: ObjectFacts") { printer in
      printer.line("ObjectFacts(")
      printer.indented { printer in
        for (index, argument) in arguments.enumerated() {
          printer.line(argument.label, ": ", argument.value, index + 1 < arguments.count ? "," : "")
        }
      }
      printer.line(")")
    }
    mandatory(to: &printer)
    ranges(to: &printer)
  }

  private typealias Argument = (label: String, value: String)

  /// What is as with most Objects is left out.
  private var arguments: [Argument] {
    let definition = object.definition
    var arguments: [Argument] = [
      ("objectID", definition.objectID.description), ("objectVersion", Self.expression(definition.version)),
    ]
    if definition.lwm2mVersion != .v1_0 { arguments.append(("lwm2mVersion", Self.expression(definition.lwm2mVersion))) }
    if let urn = definition.urn.value, urn != Self.usualURN(definition) {
      arguments.append(("urn", Self.expression(urn)))
    }
    arguments.append(("isMultiple", definition.isMultiple ? "true" : "false"))
    let lists = [
      ("mandatoryInstances", object.stored.filter { $0.isMandatory && $0.isMultiple }),
      ("writableResources", object.resources.filter(\.definition.operations.isWritable)),
    ]
    for (label, resources) in lists where !resources.isEmpty { arguments.append((label, Self.list(resources))) }
    return arguments
  }

  /// Not among the facts: every instance that is read asks for them, and for nothing else.
  private func mandatory(to printer: inout SourcePrinter) {
    let mandatory = object.stored.filter(\.isMandatory)
    guard !mandatory.isEmpty else { return }
    printer.blank()
    printer.line(object.access, "static var mandatoryResources: ResourceIDs { ", Self.list(mandatory), " }")
  }

  private static func list(_ resources: [ResourceShape]) -> String {
    "[" + resources.map(\.id).joined(separator: ", ") + "]"
  }

  private static func expression(_ version: ObjectVersion) -> String {
    "ObjectVersion(major: " + version.major.description + ", minor: " + version.minor.description + ")"
  }

  private static func expression(_ urn: ObjectURN) -> String {
    "ObjectURN(label: ." + urn.label.text + ", objectID: " + urn.objectID.description
      + (urn.version.map { ", version: " + expression($0) } ?? "") + ")"
  }

  /// What follows from ID and version.
  private static func usualURN(_ definition: ObjectDefinition) -> ObjectURN {
    ObjectURN(
      label: ObjectURN.Label(for: definition.objectID) ?? .x, objectID: definition.objectID,
      version: definition.version == .v1_0 ? nil : definition.version)
  }

  private func ranges(to printer: inout SourcePrinter) {
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

import LwM2MVocabulary
import LwM2MModel

/// Writes what the definition says of the Object as a whole, and which values its Resources may have.
struct FactsEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    printer.block(object.access, "static var facts: ObjectFacts") { printer in
      printer.line("ObjectFacts(")
      printer.indented(arguments)
      printer.line(")")
    }
    ranges(to: &printer)
  }

  /// What is as with most Objects is left out.
  private func arguments(to printer: inout SourcePrinter) {
    let definition = object.definition
    printer.indent()
    printer.put("objectID: ")
    printer.put(decimal: definition.objectID.rawValue)
    next("objectVersion", &printer)
    version(definition.version, &printer)
    if definition.lwm2mVersion != .v1_0 {
      next("lwm2mVersion", &printer)
      version(definition.lwm2mVersion, &printer)
    }
    if let urn = definition.urn.value, urn != Self.usualURN(definition) {
      next("urn", &printer)
      self.urn(urn, &printer)
    }
    next("isMultiple", &printer)
    printer.put(definition.isMultiple ? "true" : "false")
    writable(to: &printer)
    printer.endLine()
  }

  /// Ends an argument, and begins the next one.
  private func next(_ label: String, _ printer: inout SourcePrinter) {
    printer.put(",")
    printer.endLine()
    printer.indent()
    printer.put(label)
    printer.put(": ")
  }

  /// An argument with the IDs of the Resources that a Server may write, unless there are none.
  private func writable(to printer: inout SourcePrinter) {
    let writable = object.resources.filter(\.definition.operations.isWritable)
    guard !writable.isEmpty else { return }
    next("writableResources", &printer)
    printer.put("[" + writable.map(\.id).joined(separator: ", ") + "]")
  }

  private func version(_ version: ObjectVersion, _ printer: inout SourcePrinter) {
    printer.put("ObjectVersion(major: ")
    printer.put(decimal: version.major)
    printer.put(", minor: ")
    printer.put(decimal: version.minor)
    printer.put(")")
  }

  private func urn(_ urn: ObjectURN, _ printer: inout SourcePrinter) {
    printer.put("ObjectURN(label: .")
    printer.put(urn.label.text)
    printer.put(", objectID: ")
    printer.put(decimal: urn.objectID.rawValue)
    if let version = urn.version {
      printer.put(", version: ")
      self.version(version, &printer)
    }
    printer.put(")")
  }

  /// What follows from ID and version.
  private static func usualURN(_ definition: ObjectDefinition) -> ObjectURN {
    ObjectURN(
      label: ObjectURN.Label(for: definition.objectID) ?? .x, objectID: definition.objectID,
      version: definition.version == .v1_0 ? nil : definition.version)
  }

  private func ranges(to printer: inout SourcePrinter) {
    let restricted = object.stored.filter(\.isRestricted)
    guard !restricted.isEmpty else { return }
    printer.blank()
    printer.block(object.access, "static func range(of resource: ResourceID) -> ResourceRange?") { printer in
      printer.line("switch resource.rawValue {")
      for resource in restricted {
        printer.indent()
        printer.put("case ")
        printer.put(resource.id)
        printer.put(": ")
        range(of: resource, &printer)
        printer.endLine()
      }
      printer.line("default: nil")
      printer.line("}")
    }
  }

  /// The range as an expression.
  private func range(of resource: ResourceShape, _ printer: inout SourcePrinter) {
    switch resource.definition.range.value {
    case .numbers(let intervals):
      printer.put(".numbers(\"")
      text(intervals, &printer)
      printer.put("\")")
    case .lengths(let intervals):
      printer.put(".lengths(\"")
      text(intervals, &printer)
      printer.put("\")")
    case .texts(let texts):
      printer.put(".texts([" + texts.map(Self.literal).joined(separator: ", ") + "])")
    case .any, nil:
      printer.put("nil")
    }
  }

  private func text(_ intervals: [ValueConstraint.Interval], _ printer: inout SourcePrinter) {
    for (index, interval) in intervals.enumerated() {
      if index > 0 { printer.put(",") }
      if let single = interval.single {
        printer.put(single)
        continue
      }
      if let lower = interval.lower { printer.put(lower) }
      printer.put("..")
      if let upper = interval.upper { printer.put(upper) }
    }
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

extension ResourceShape {
  /// Whether not all values of the type are allowed.
  fileprivate var isRestricted: Bool {
    switch definition.range.value {
    case .numbers, .lengths, .texts: true
    case .any, nil: false
    }
  }
}

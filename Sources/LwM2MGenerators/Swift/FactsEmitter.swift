import LwM2MVocabulary
import LwM2MModel

/// Writes what the definition says of the Object, with the table of what it says of its Resources.
struct FactsEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    printer.block(object.access, "static var facts: ObjectFacts") { printer in
      printer.line("ObjectFacts(")
      printer.indented(arguments)
      printer.line(")")
    }
  }

  private func arguments(to printer: inout SourcePrinter) {
    let definition = object.definition
    printer.indent()
    printer.put("objectID: ")
    printer.put(decimal: definition.objectID.rawValue)
    next("objectVersion", &printer)
    version(definition.version, &printer)
    next("lwm2mVersion", &printer)
    version(definition.lwm2mVersion, &printer)
    if let urn = definition.urn.value, urn != Self.usualURN(definition) {
      next("urn", &printer)
      self.urn(urn, &printer)
    }
    next("isMultiple", &printer)
    printer.put(definition.isMultiple ? "true" : "false")
    ResourceTableEmitter(object: object).emit(to: &printer)
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

  private func version(_ version: ObjectVersion, _ printer: inout SourcePrinter) {
    if version.major == 1, version.minor <= 2 {
      printer.put(".v1_")
      printer.put(decimal: version.minor)
      return
    }
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
}

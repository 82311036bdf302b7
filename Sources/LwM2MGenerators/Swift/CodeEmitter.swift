import LwM2MVocabulary
import LwM2MModel

/// Writes the nested type of a Resource's codes: an open enumeration.
struct CodeEmitter {
  let resource: ResourceShape
  let access: String

  func emit(to printer: inout SourcePrinter) {
    guard let codeType = resource.codeType else { return }
    let raw = resource.type.name
    printer.line(
      "/// The codes of ", resource.title, " (", resource.id, "). Others are kept as they are.")
    printer.block(access, "struct ", codeType, ": ResourceCode") { printer in
      printer.line(access, "var rawValue: ", raw)
      printer.blank()
      printer.block(access, "init(rawValue: ", raw, ")") { $0.line("self.rawValue = rawValue") }
      for (value, name) in members {
        printer.blank()
        printer.line("/// ", value.value.description, ": ", NameText.oneLine(value.name), ".")
        printer.line(
          access, "static var ", ReservedNames.escaped(name), ": Self { Self(rawValue: ",
          value.value.description, ") }")
      }
    }
  }

  private var members: [(NamedValue, String)] {
    var pool = NamePool(capacity: resource.definition.namedValues.count)
    return resource.definition.namedValues.compactMap { value in
      if value.value < 0, resource.definition.type == .unsignedInteger { return nil }
      let camel = Camel.lower(value.name)
      let number = (value.value < 0 ? "Minus" : "") + value.value.magnitude.description
      let base = camel.isEmpty ? "code" + number : ReservedNames.codes.contains(camel) ? camel + "Code" : camel
      return (value, pool.claim(base, orElse: { ResourceNames.appending(number, to: base) }))
    }
  }
}

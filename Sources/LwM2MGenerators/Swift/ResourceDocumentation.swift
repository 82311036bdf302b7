import LwM2MVocabulary
import LwM2MModel

/// The documentation comment of a Resource: its facts in one line, then its description.
struct ResourceDocumentation {
  let resource: ResourceShape

  init(_ resource: ResourceShape) {
    self.resource = resource
  }

  func emit(to printer: inout SourcePrinter) {
    printer.line(
      "/// ", resource.title, " (", resource.id, "): ", operations,
      resource.definition.operations == .execute ? "" : resource.isMandatory ? ", mandatory" : ", optional",
      resource.isMultiple ? ", multiple instances" : "", facts)
    let summary = resource.definition.summary
    guard !summary.isEmpty else { return }
    printer.line("///")
    printer.documentation(summary)
  }

  private var operations: String {
    switch resource.definition.operations {
    case .none: "set by the Bootstrap-Server"
    case .read: "read-only"
    case .write: "write-only"
    case .readWrite: "read and write"
    case .execute: "execute"
    }
  }

  /// Range and unit, and the full stop.
  private var facts: String {
    let range = NameText.oneLine(resource.definition.range.text)
    let unit = NameText.oneLine(resource.definition.units)
    var text = ""
    // A list of codes is told by the nested type.
    if !range.isEmpty, range.utf8.count <= 40 { text += ", range " + range }
    if !unit.isEmpty { text += ", in " + unit }
    return text + "."
  }
}

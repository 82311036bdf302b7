import LwM2MVocabulary
import LwM2MModel

/// Writes `Resources`: every Resource with its type and what a Server may do with it.
struct ResourcesEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    printer.block("extension ", object.typeName) { printer in
      printer.line("/// All Resources, with their types and what a Server may do with them.")
      printer.block(object.access, "enum Resources") { printer in
        for (index, resource) in object.resources.enumerated() {
          if index > 0 { printer.blank() }
          if resource.isStored {
            printer.line("/// ", resource.title, " (", resource.id, ").")
          } else {
            ResourceDocumentation(resource).emit(to: &printer)
          }
          declaration(of: resource, to: &printer)
        }
      }
    }
  }

  private func declaration(of resource: ResourceShape, to printer: inout SourcePrinter) {
    if resource.definition.operations == .execute {
      printer.line(
        object.exported, "static var ", resource.name, ": ExecutableResource<", object.typeName, "> { ", resource.id,
        " }")
    } else {
      printer.line(
        object.exported, "static var ", resource.name, ": Resource<", object.typeName, ", ", resource.contentType,
        access(resource), resource.id, " }")
    }
  }

  /// The type's last argument and what follows it.
  private func access(_ resource: ResourceShape) -> String {
    switch resource.definition.operations {
    case .none, .execute: ", BootstrapOnly> { "
    case .read: ", ReadOnly> { "
    case .write: ", WriteOnly> { "
    case .readWrite: ", ReadWrite> { "
    }
  }
}

import LwM2MVocabulary
import LwM2MModel

/// Writes what the runtime calls to read, write and compare: the one function that shows the properties to a visitor, by
/// one short, concretely named call per Resource, which is what the type checker is fastest with.
struct VisitingEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    printer.block("extension ", object.typeName) { printer in
      blank(to: &printer)
      printer.blank()
      visit(to: &printer)
    }
  }

  /// An initialiser of its own, which sets nothing but the Mandatory Resources: what is set twice makes the compiler copy the
  /// instance and destroy it, even where it optimises.
  private func blank(to printer: inout SourcePrinter) {
    printer.line(object.access, "static var blank: Self { Self() }")
    if object.stored.isEmpty { return }
    printer.blank()
    let mandatory = object.stored.filter(\.isMandatory)
    if mandatory.isEmpty {
      printer.line("private init() {}")
      return
    }
    printer.block("private init()") { printer in
      for resource in mandatory { printer.line("self.", resource.bareName, " = ", resource.blank) }
    }
  }

  private func visit(to printer: inout SourcePrinter) {
    printer.block(
      object.access, "mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor)"
    ) { printer in
      for resource in object.stored {
        let label = resource.isMandatory ? "(mandatory: &" : "(&"
        printer.line("visitor.visit", resource.call, label, property(resource), ", at: ", resource.id, ")")
      }
    }
  }

  /// The property as an expression beside the parameter.
  private func property(_ resource: ResourceShape) -> String {
    resource.bareName == "visitor" ? "self.visitor" : resource.name
  }
}

extension ResourceShape {
  /// What the visitor's functions for it are called.
  fileprivate var call: String {
    isMultiple ? "Instances" : codes == nil ? type.call : "Code"
  }
}

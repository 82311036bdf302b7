import LwM2MVocabulary

/// Writes the names that are the keys of JSON documents: those in the schemas. Nothing of them is in Embedded Swift.
struct DocumentNamesEmitter {
  let object: ObjectShape

  func emit(to printer: inout SourcePrinter) {
    printer.line("#if !hasFeature(Embedded)")
    printer.block("extension ", object.typeName, ": ObjectWithDocumentNames") { printer in
      printer.line("/// The keys of JSON documents.")
      let declaration = "static let documentNames = DocumentNames(object: \""
      guard !object.stored.isEmpty else {
        printer.line(object.access, declaration, object.typeName, "\")")
        return
      }
      printer.line(object.access, declaration, object.typeName, "\") { names in")
      printer.indented { printer in
        for resource in object.stored {
          printer.line("names[", resource.id, "] = \"", resource.bareName, "\"")
        }
      }
      printer.line("}")
    }
    printer.line("#endif")
  }
}

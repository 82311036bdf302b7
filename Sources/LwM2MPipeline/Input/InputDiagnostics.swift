package import LwM2MDiagnostics

extension Diagnostic {
  /// A path that cannot be read.
  package static func unreadable(_ path: String, because failure: ReadFailure) -> Diagnostic {
    switch failure {
    case .tooLarge(let limit):
      return Diagnostic(
        CompilerRules.inputTooLarge, file: path,
        "the file is larger than \(limit >> 20) MiB, the most that is read of its kind; nothing real needs that much"
      )
    case .isFolder:
      return Diagnostic(CompilerRules.unreadableInput, file: path, "cannot be read: it is a folder")
    case .system(let error):
      let advice = error.isNotFound ? "; check the path, relative paths start at the working directory" : ""
      return Diagnostic(CompilerRules.unreadableInput, file: path, "cannot be read: \(error.text)\(advice)")
    }
  }

  /// A folder without anything to compile.
  package static func noDefinitions(in folder: String) -> Diagnostic {
    Diagnostic(
      CompilerRules.noDefinitions, file: folder,
      "no definition XML in this folder or below it; name a folder or file with <LWM2M> definitions")
  }

  /// XML of another kind, in a folder.
  package static func passedOver(_ path: String, _ kind: XMLSniffer.Kind) -> Diagnostic {
    let reason =
      switch kind {
      case .definition: "is not a definition"
      case .commonResources: "lists reusable resources"
      case .other(let root): "has the root element <\(root)>"
      }
    return Diagnostic(CompilerRules.passedOver, file: path, "passed over: \(reason), and defines no object")
  }
}

public import LwM2MDiagnostics
public import LwM2MGenerators
public import LwM2MModel

/// What to generate for a build system.
public struct PairedRequest: Sendable {
  /// The definition files and the Swift files that they become.
  public var pairs: [FilePair]
  /// What the user chose about the files.
  public var options: GeneratorOptions
  /// Whether to compare only, and to write nothing.
  public var isCheck: Bool

  /// A request.
  public init(pairs: [FilePair], options: GeneratorOptions = GeneratorOptions(), isCheck: Bool = false) {
    self.pairs = pairs
    self.options = options
    self.isCheck = isCheck
  }
}

extension CheckedInputs {
  /// The same without the definitions that `isChosen` declines, and without the findings of files that hold no other.
  public func choosing(_ isChosen: (ObjectDefinition) -> Bool) -> CheckedInputs {
    var copy = self
    copy.files = files.map { file in
      var file = file
      let hadDefinitions = !file.definitions.isEmpty
      file.definitions = file.definitions.filter { isChosen($0.definition) }
      if hadDefinitions, file.definitions.isEmpty { file.diagnostics = [] }
      return file
    }
    return copy
  }
}

extension Compiler {
  /// Reads and checks the inputs of `pairs`, one after the other.
  public func checkInputs(_ pairs: [FilePair]) -> CheckedInputs {
    var inputs = CheckedInputs()
    for pair in pairs where pair.origin != .configuration { check(pair, &inputs) }
    return inputs
  }

  private func check(_ pair: FilePair, _ inputs: inout CheckedInputs) {
    do throws(ReadFailure) {
      let bytes = try InputPath(path: pair.input, origin: .named).content()
      let kind = pair.origin == .named ? .definition : XMLSniffer.kind(of: bytes)
      if kind == .definition {
        inputs.files.append(check(bytes, fileName: pair.input))
      } else {
        inputs.pathDiagnostics.append(.passedOver(pair.input, kind))
      }
    } catch {
      inputs.pathDiagnostics.append(.unreadable(pair.input, because: error))
    }
  }

  /// What is to be said of the definitions taken together: where they contradict each other, and how clashes of names
  /// were settled.
  public func findings(between inputs: CheckedInputs, options: GeneratorOptions) -> [Diagnostic] {
    let merged = merge(inputs.files)
    return merged.diagnostics + TypeNames(merged.set, options: options).notes
  }
}

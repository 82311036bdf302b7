import LwM2MCompiler

/// The tool was called wrongly.
struct UsageError: Error {
  /// What is wrong, for who wrote the call.
  var message: String
}

/// What the tool is called with: `generate [--found INPUT OUTPUT | --named INPUT OUTPUT]...`
struct Arguments {
  /// The inputs and what becomes of them.
  private(set) var pairs: [FilePair] = []

  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    guard rest.popFirst() == "generate" else { throw UsageError(message: "the first argument is not 'generate'") }
    while let option = rest.popFirst() {
      switch option {
      case "--found", "--named":
        guard let input = rest.popFirst(), let output = rest.popFirst() else {
          throw UsageError(message: "'\(option)' needs an input and an output")
        }
        pairs.append(FilePair(input: input, output: output, isNamed: option == "--named"))
      default: throw UsageError(message: "unknown option \(option)")
      }
    }
  }
}

package import LwM2MDiagnostics

/// One run of a tool for one target: from arguments to what is written and said.
package struct TargetRun {
  /// What is left to do when the definitions are read and checked: it returns what is to be said of them together.
  package typealias Work = (PairedRequest, CheckedInputs) -> [Diagnostic]

  /// What was asked for.
  package let arguments: Arguments
  /// What was found and is to be shown, in reading order.
  package private(set) var findings: [Diagnostic] = []

  /// Does what is asked for.
  ///
  /// - Parameters:
  ///   - arguments: what the tool was called with.
  ///   - compiler: reads and checks the definitions.
  ///   - policy: how grave findings are.
  ///   - work: done unless there are errors; a command that writes nothing does it all the same.
  package init(_ arguments: Arguments, compiler: Compiler, policy: SeverityPolicy, work: Work) {
    self.arguments = arguments
    var decoder = ConfigurationDecoder(file: arguments.configuration ?? "")
    let configuration = Self.configuration(arguments, &decoder)
    if let configuration {
      PlanCheck(arguments: arguments, configuration: configuration).report(to: &decoder)
      if decoder.diagnostics.isEmpty {
        let inputs = compiler.checkInputs(arguments.pairs)
        let all = compile(inputs, configuration, policy, &decoder, work)
        findings = all.filter { $0.severity >= arguments.command.leastSeverity }
      }
    }
    findings = (findings + decoder.diagnostics).sortedWithoutDuplicates()
  }

  /// Whether anything is wrong.
  package var hasErrors: Bool { findings.errorCount > 0 }

  /// The findings, one a line.
  package var text: String {
    findings.map { $0.text() + "\n" }.joined()
  }

  /// What the target's configuration says; `nil` when it cannot be used, which is reported.
  private static func configuration(
    _ arguments: Arguments, _ decoder: inout ConfigurationDecoder
  ) -> ObjectsConfiguration? {
    guard let path = arguments.configuration else { return ObjectsConfiguration() }
    do throws(FileError) {
      let bytes = try FileContent.read(path, limit: ConfigurationParser.mostBytes)
      return ObjectsConfiguration(bytes, &decoder)
    } catch {
      decoder.report(unreadable: error.reason)
      return nil
    }
  }

  /// Takes the chosen definitions, and does the work with them; returns all findings.
  private func compile(
    _ inputs: CheckedInputs, _ configuration: ObjectsConfiguration, _ policy: SeverityPolicy,
    _ decoder: inout ConfigurationDecoder, _ work: Work
  ) -> [Diagnostic] {
    let chosen = inputs.choosing(configuration.isChosen)
    let found = chosen.diagnostics(policy)
    // What cannot be read may be what the configuration names.
    if found.errorCount == 0 {
      configuration.unmatched(by: inputs.files.flatMap { $0.definitions.map(\.definition) }, to: &decoder)
    }
    guard arguments.command == .lint || found.errorCount == 0 && decoder.diagnostics.isEmpty else { return found }
    let request = PairedRequest(pairs: arguments.pairs, options: configuration.options, isCheck: arguments.isCheck)
    return found + work(request, chosen)
  }
}

extension Arguments.Command {
  /// What of the findings people want to see. Where code is generated that is errors: warnings would be shown once and
  /// never again, about files that mostly belong to others.
  fileprivate var leastSeverity: Severity { self == .lint ? .note : .error }
}

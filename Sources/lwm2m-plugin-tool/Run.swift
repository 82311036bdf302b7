import LwM2MCompiler
import LwM2MConfiguration
import LwM2MDiagnostics

/// One run of the tool: from arguments to what is written and said.
struct Run {
  /// What was asked for.
  let arguments: Arguments
  /// What was found and is to be shown, in reading order.
  private(set) var findings: [Diagnostic] = []

  /// Does what is asked for.
  init(_ arguments: Arguments) {
    self.arguments = arguments
    var decoder = ConfigurationDecoder(file: arguments.configuration ?? "")
    let configuration = Self.configuration(arguments, &decoder)
    if let configuration {
      PlanCheck(arguments: arguments, configuration: configuration).report(to: &decoder)
      if decoder.diagnostics.isEmpty {
        findings = shown(compile(configuration, &decoder), configuration)
      }
    }
    findings = (findings + decoder.diagnostics).sortedWithoutDuplicates()
  }

  /// Whether anything is wrong.
  var hasErrors: Bool { findings.errorCount > 0 }

  /// The findings, one a line.
  var text: String {
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

  /// Checks the definitions, and generates from them where that is asked for; returns all findings.
  private func compile(
    _ configuration: ObjectsConfiguration, _ decoder: inout ConfigurationDecoder
  ) -> [Diagnostic] {
    let compiler = Compiler()
    let inputs = compiler.checkInputs(arguments.pairs)
    let chosen = inputs.choosing(configuration.isChosen)
    let found = chosen.diagnostics(SeverityPolicy(rules: Compiler.rules, isStrict: arguments.isStrict))
    // What cannot be read may be what the configuration names.
    if found.errorCount == 0 {
      configuration.unmatched(by: inputs.files.flatMap { $0.definitions.map(\.definition) }, to: &decoder)
    }
    if arguments.command == .lint {
      return found + compiler.findings(between: chosen, options: configuration.options)
    }
    guard found.errorCount == 0, decoder.diagnostics.isEmpty else { return found }
    let request = PairedRequest(pairs: arguments.pairs, options: configuration.options, isCheck: arguments.isCheck)
    return found + compiler.generate(request, from: chosen).diagnostics
  }

  /// What of the findings people want to see. In a build that is errors, unless they ask for more: warnings would be
  /// shown once and never again, about files that mostly belong to others.
  private func shown(_ findings: [Diagnostic], _ configuration: ObjectsConfiguration) -> [Diagnostic] {
    let least = arguments.command == .lint ? Severity.note : configuration.diagnostics.least
    return findings.filter { $0.severity >= least }
  }
}

public import ArgumentParser
public import LwM2MDiagnostics
import LwM2MValidation

/// Which rules are asked, and what definitions are compared with.
struct RuleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which rules: default; oma-submission, what OMA's own validator would say; or strict, all, with warnings as errors."
    ))
  var profile = RuleProfile.default

  @Option(
    help: ArgumentHelp("The reusable resources, when no Common.xml lies beside the definitions.", valueName: "file"))
  var common: String?

  @Option(help: ArgumentHelp("The registry's index, when no DDF.xml lies beside the definitions.", valueName: "file"))
  var index: String?
}

extension RuleProfile: ExpressibleByArgument {}

import ArgumentParser
import CMalloc
import LwM2MCommandLine

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The compiler's command line.
@main
struct LwM2MC: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lwm2mc",
    abstract: "Compile LwM2M object definitions to Swift and JSON Schema.",
    discussion: """
      Reads object definitions in the XML of OMA's registry, checks them, and generates Swift types and JSON Schemas.

      Example:
        lwm2mc generate models --swift Sources/Objects --json-schema schemas

      Exit codes: 0 nothing wrong (warnings are allowed), 1 errors found, 64 wrong usage.
      """,
    version: Version.text,
    subcommands: [
      Validate.self, Diff.self, Generate.self, Describe.self, Decode.self, Encode.self, Rules.self, Explain.self,
    ])

  /// A reader that closes its end of a pipe ends the output, not the work: nothing is left half-written.
  static func main() {
    cmalloc_grow_in_large_steps()
    signal(SIGPIPE, SIG_IGN)
    self.main(nil)
  }
}

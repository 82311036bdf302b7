#if Registry
  import ArgumentParser
  import LwM2MCommandLine

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// The registry's command line.
  @main
  struct LwM2MRegistryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lwm2m-registry",
      abstract: "Keep LwM2M Objects in a local registry: look them up, assign IDs, publish versions.",
      discussion: """
        The registry is one file: the one that --registry names, else the environment variable LWM2M_REGISTRY, else the \
        nearest .lwm2m/registry.sqlite from the working directory upwards.

        Example:
          lwm2m-registry init && lwm2m-registry import lwm2m-registry/ && lwm2m-registry show 3303

        Exit codes: 0 nothing wrong, 1 errors found or nothing found, 64 wrong usage.
        """,
      version: Version.text,
      subcommands: [
        Init.self, Import.self, List.self, Show.self, Versions.self, Lookup.self, Search.self, Resource.self,
        Stats.self,
        New.self, Assign.self, Reserve.self, Release.self, Publish.self, Export.self, Log.self, Check.self, Backup.self,
        Classes.self,
      ])

    /// A reader that closes its end of a pipe ends the output, and a file that may not grow is an error to report: neither
    /// ends the program in the middle of its work.
    static func main() {
      signal(SIGPIPE, SIG_IGN)
      signal(SIGXFSZ, SIG_IGN)
      let arguments = Array(CommandLine.arguments.dropFirst())
      do {
        if try QuickLook.run(arguments) || runDirectly(arguments) { return }
      } catch {
        exit(withError: error)
      }
      self.main(nil)
    }

    /// Runs the command that the first argument names without a look at the others, whose declarations take long to take
    /// in. Where that does not parse, the whole command line says what is wrong.
    private static func runDirectly(_ arguments: [String]) throws -> Bool {
      guard let name = arguments.first,
        let type = configuration.subcommands.first(where: { $0.configuration.commandName == name }),
        var command = try? type.parse(Array(arguments.dropFirst()))
      else { return false }
      try command.run()
      return true
    }
  }
#else
  /// What is built without the trait.
  @main
  enum LwM2MRegistryCommand {
    static func main() {
      print("lwm2m-registry was built without the package trait Registry; build it with the trait")
    }
  }
#endif

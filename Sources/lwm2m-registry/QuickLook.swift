#if Registry
  import LwM2MRegistry

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// The two commands that scripts and editors run again and again, without swift-argument-parser where their arguments are plain:
  /// to take in its declarations takes longer than to start the program, open the registry and look something up.
  enum QuickLook {
    /// Runs `lookup` or `show`; `false` when the arguments are anything but an argument, --registry and --format. The real
    /// parser then deals with them.
    static func run(_ arguments: [String]) throws -> Bool {
      guard let command = arguments.first, command == "lookup" || command == "show",
        let plain = PlainArguments(arguments.dropFirst())
      else { return false }
      if command == "lookup" {
        guard let format = ListFormat(rawValue: plain.format) else { return false }
        try look(in: plain.registry) { try Lookup.print(plain.argument, of: $0, format) }
      } else {
        guard let format = Show.Format(rawValue: plain.format), let object = ObjectReference(argument: plain.argument)
        else { return false }
        try look(in: plain.registry) { try Show.print(object, of: $0, format) }
      }
      return true
    }

    /// Opens the registry, does the work, and ends the program: the system takes all apart faster than the program could.
    private static func look(in path: String?, _ work: (Registry) throws -> Void) throws {
      try reportingFailure {
        let registry = try open(path)
        try work(registry)
        withExtendedLifetime(registry) { exit(EXIT_SUCCESS) }
      }
    }

    private static func open(_ path: String?) throws(RegistryError) -> Registry {
      try Registry.open(at: RegistryLocation.find(path), for: .reading)
    }

    /// One argument and perhaps two options, each with its value as the next argument.
    private struct PlainArguments {
      var argument: String
      var registry: String?
      var format = "table"

      init?(_ arguments: ArraySlice<String>) {
        var rest = arguments
        var found: String?
        while let next = rest.popFirst() {
          switch next {
          case "--registry", "--format":
            guard let value = rest.popFirst(), !value.utf8.starts(with: "-".utf8) else { return nil }
            if next == "--format" { format = value } else { registry = value }
          default:
            guard found == nil, !next.utf8.starts(with: "-".utf8) else { return nil }
            found = next
          }
        }
        guard let found else { return nil }
        argument = found
      }
    }
  }

#endif

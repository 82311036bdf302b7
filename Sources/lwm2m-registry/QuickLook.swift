#if Registry
  import LwM2MRegistry
  import LwM2MVocabulary

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// The commands that scripts and editors run again and again, without swift-argument-parser where their arguments are plain:
  /// to take in its declarations takes longer than to start the program, open the registry and look something up.
  enum QuickLook {
    /// Runs a command that looks something up; `false` when it is another one, or the arguments are anything but what is
    /// looked for, --registry and --format. The real parser then deals with them.
    static func run(_ arguments: [String]) throws -> Bool {
      guard let command = arguments.first, let plain = PlainArguments(arguments.dropFirst()),
        let look = command == "show" ? show(plain) : list(command, plain)
      else { return false }
      try reportingFailure {
        let registry = try Registry.open(at: RegistryLocation.find(plain.registry), for: .reading)
        try look(registry)
        // The system takes all apart faster than the program could.
        withExtendedLifetime(registry) { exit(EXIT_SUCCESS) }
      }
      return true
    }

    private static func show(_ plain: PlainArguments) -> ((Registry) throws -> Void)? {
      guard let format = Show.Format(rawValue: plain.format), plain.arguments.count == 1,
        let object = ObjectReference(argument: plain.arguments[0])
      else { return nil }
      return { try Show.print(object, of: $0, format) }
    }

    private static func list(_ command: String, _ plain: PlainArguments) -> ((Registry) throws -> Void)? {
      guard let format = ListFormat(rawValue: plain.format) else { return nil }
      if command == "search" {
        return { try Search.print(plain.arguments, limit: Search.usualLimit, of: $0, format) }
      }
      guard plain.arguments.count == 1 else { return nil }
      let text = plain.arguments[0]
      switch command {
      case "lookup": return { try Lookup.print(text, of: $0, format) }
      case "resource": return { try Resource.print(text, of: $0, format) }
      case "versions": return ObjectID(decimal: text).map { id in { try Versions.print(id, of: $0, format) } }
      default: return nil
      }
    }

    /// What is looked for, and perhaps two options, each with its value as the next argument.
    private struct PlainArguments {
      var arguments: [String] = []
      var registry: String?
      var format = "table"

      init?(_ given: ArraySlice<String>) {
        var rest = given
        while let next = rest.popFirst() {
          switch next {
          case "--registry", "--format":
            guard let value = rest.popFirst(), !value.utf8.starts(with: "-".utf8) else { return nil }
            if next == "--format" { format = value } else { registry = value }
          default:
            guard !next.utf8.starts(with: "-".utf8) else { return nil }
            arguments.append(next)
          }
        }
        guard !arguments.isEmpty else { return nil }
      }
    }
  }

#endif

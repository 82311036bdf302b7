#if Registry
  import ArgumentParser
  import LwM2MRegistry

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Who Objects belong to.
  struct OwnerOption: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "Who the Object belongs to. Default: the environment variable LWM2M_OWNER, else the user.", valueName: "name"))
    var owner: String?

    /// The owner, as far as one was named.
    var named: String? {
      owner ?? getenv("LWM2M_OWNER").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The owner.
    var name: String { named ?? Author.current }

    func validate() throws {
      if owner == "" { throw ValidationError("The owner is empty.") }
    }
  }

#endif

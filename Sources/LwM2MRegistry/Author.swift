#if Registry

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Who uses a registry.
  public enum Author {
    /// The user, as the environment names it, else by number.
    public static var current: String {
      for variable in ["LWM2M_USER", "USER", "LOGNAME"] {
        if let name = getenv(variable).map({ String(cString: $0) }), !name.isEmpty { return name }
      }
      return "user \(getuid())"
    }
  }

#endif

#if Registry
  import LwM2MCompiler

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// Where a registry is.
  public enum RegistryLocation {
    /// The environment variable that names the registry.
    public static let variable = "LWM2M_REGISTRY"
    /// Where a registry is in the folder that it belongs to.
    public static let relativePath = ".lwm2m/registry.sqlite"

    /// The registry to use: `path`, else the one that `LWM2M_REGISTRY` names, else the nearest `.lwm2m/registry.sqlite`
    /// from the working directory upwards.
    ///
    /// - Throws: `missing` when there is none upwards. Whether a path that was named leads to a registry is for
    ///   `Registry.open` to say.
    public static func find(_ path: String?) throws(RegistryError) -> String {
      if let path { return path }
      if let named = getenv(variable).map({ String(cString: $0) }), !named.isEmpty { return named }
      guard let found = nearest() else {
        throw RegistryError(
          .missing,
          "no \(relativePath) here or in a folder above; make one with `lwm2m-registry init`, or name one with "
            + "--registry or \(variable)")
      }
      return found
    }

    /// Where `init` makes a registry: at `path`, which is a file or an existing folder, else in the working directory.
    static func place(for path: String?) -> String {
      guard let path else { return relativePath }
      let isFolder = path.hasSuffix("/") || (try? FileStatus.ofFile(at: path))?.kind == .folder
      return isFolder ? InputSearch.join(path, relativePath) : path
    }

    private static func nearest() -> String? {
      guard let buffer = getcwd(nil, 0) else { return nil }
      defer { free(buffer) }
      var folder = String(cString: buffer)
      while true {
        let candidate = InputSearch.join(folder, relativePath)
        if (try? FileStatus.ofFile(at: candidate))?.kind == .regular { return candidate }
        guard folder != "/", let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        folder = slash == folder.utf8.startIndex ? "/" : String(folder[..<slash])
      }
    }
  }

#endif

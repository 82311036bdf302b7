#if Registry
  import LwM2MCompiler
  import LwM2MDiagnostics
  import LwM2MXML

  /// The files of an import, by what they are.
  struct ImportFiles {
    /// What a file is, as far as its beginning tells.
    enum Kind {
      /// Definitions, or nothing clear.
      case definition
      /// `Common.xml`
      case reusableResources
      /// `DDF.xml`
      case index
      /// `LWM2M_senml_units.xml`
      case units
      /// XML of another kind.
      case other(XMLSniffer.Kind)
    }

    /// Reusable Resources, units and indexes, in this order: entries of an index are there before the definitions come.
    private(set) var tables: [(input: InputPath, kind: Kind)] = []
    /// Definitions.
    private(set) var definitions: [InputPath] = []
    /// What cannot be read, and what is passed over.
    private(set) var diagnostics: [Diagnostic]

    /// More than the comments that files begin with.
    private static let headSize = 64 << 10

    /// The files that `paths` lead to.
    init(_ paths: [String]) {
      let search = InputSearch(paths: paths)
      diagnostics = search.diagnostics
      var (resources, units, indexes): ([InputPath], [InputPath], [InputPath]) = ([], [], [])
      for input in search.inputs {
        switch Self.kind(of: input) {
        case .definition: definitions.append(input)
        case .reusableResources: resources.append(input)
        case .units: units.append(input)
        case .index: indexes.append(input)
        case .other(let kind):
          if case .found = input.origin {
            diagnostics.append(.passedOver(input.path, kind))
          } else {
            definitions.append(input)
          }
        }
      }
      tables =
        resources.map { ($0, .reusableResources) } + units.map { ($0, .units) } + indexes.map { ($0, .index) }
      if search.inputs.isEmpty, search.diagnostics.isEmpty {
        diagnostics += search.namedFolders.map { folder in
          Diagnostic(
            RegistryRules.unknownTable, file: folder,
            "no XML in this folder or below it; name a folder or file with definitions",
            severity: .error)
        }
      }
    }

    private static func kind(of input: InputPath) -> Kind {
      guard input.origin != .standardInput, let head = head(of: input) else { return .definition }
      switch XMLSniffer.kind(of: head) {
      case .definition: return .definition
      case .commonResources: return .reusableResources
      case .other(root: "DDFList"): return .index
      case .other(root: "units"): return .units
      case .other(let root): return .other(.other(root: root))
      }
    }

    private static func head(of input: InputPath) -> [UInt8]? {
      guard let file = try? input.open() else { return nil }
      defer { file.shut() }
      guard let status = try? file.status(), status.kind == .regular else { return nil }
      return try? file.prefix(headSize)
    }

    /// The whole of a file.
    static func bytes(of input: InputPath, limit: Int) throws(ReadFailure) -> [UInt8] {
      let file = try input.open()
      defer { if input.origin != .standardInput { file.shut() } }
      let status: FileStatus
      do { status = try file.status() } catch { throw .system(error) }
      return try file.readToEnd(status, limit: limit)
    }
  }

#endif

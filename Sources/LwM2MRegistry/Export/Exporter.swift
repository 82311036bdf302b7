#if Registry
  import LwM2MRegistryFiles
  import LwM2MVocabulary
  import LwM2MModel
  import LwM2MXML

  /// An export at work, on one state of the registry. One version is in memory at a time.
  struct Exporter {
    let session: StoreSession
    private let folder: ExportFolder
    private(set) var report = ExportReport()

    private static let history = "version_history"

    init(session: StoreSession, folder: String) throws(RegistryError) {
      self.session = session
      self.folder = try ExportFolder(folder, subfolders: [Self.history])
    }

    /// Writes everything; the index last, so that it never lists what is not there yet.
    mutating func run() throws {
      try put("Common.xml") { [session] file in
        try file.append(ReusableResourcesWriter.head)
        try session.eachReusableResource { try file.append(ReusableResourcesWriter.bytes(of: $0)) }
        try file.append(ReusableResourcesWriter.tail)
      }
      try put("LWM2M_senml_units.xml") { [session] file in try file.append(UnitListWriter.bytes(of: session.units())) }
      try eachVersion { exporter, record, isNewest in
        guard let xml = try exporter.session.xml(record.key) else { return }
        let bytes = Array(xml.utf8)
        try exporter.put(Self.historicPath(of: record.key)) { try $0.append(bytes) }
        if isNewest { try exporter.put("\(record.key.objectID).xml") { try $0.append(bytes) } }
      }
      try putIndex()
    }

    private mutating func putIndex() throws {
      try put("DDF.xml") { [session] file in
        try file.append(IndexWriter.head)
        var previous: (record: VersionRecord, isDefined: Bool)?
        try session.eachVersion { record, isDefined in
          if let previous {
            let isNewest = previous.record.key.objectID != record.key.objectID
            try file.append(Self.entry(previous, isNewest: isNewest))
          }
          previous = (record, isDefined)
        }
        if let previous { try file.append(Self.entry(previous, isNewest: true)) }
        try file.append(IndexWriter.tail)
      }
    }

    private mutating func eachVersion(
      _ body: (inout Exporter, VersionRecord, _ isNewest: Bool) throws -> Void
    ) throws {
      var previous: VersionRecord?
      try session.eachVersion { record, _ in
        if let previous { try body(&self, previous, previous.key.objectID != record.key.objectID) }
        previous = record
      }
      if let previous { try body(&self, previous, true) }
    }

    private mutating func put(_ name: String, _ write: (inout ExportFile) throws -> Void) throws {
      if try folder.put(name, write) { report.written += 1 } else { report.unchanged += 1 }
    }

    private static func historicPath(of key: VersionKey) -> String {
      "\(history)/\(key.objectID)-\(key.version.major)_\(key.version.minor).xml"
    }

    private static func entry(_ version: (record: VersionRecord, isDefined: Bool), isNewest: Bool) -> [UInt8] {
      let record = version.record
      var path = ""
      if version.isDefined { path = isNewest ? "\(record.key.objectID).xml" : historicPath(of: record.key) }
      return IndexWriter.bytes(of: record.entry(path: path))
    }
  }

  extension VersionRecord {
    /// The entry of an index that says the same.
    fileprivate func entry(path: String) -> IndexEntry {
      var entry = IndexEntry()
      let texts: [(IndexEntry.Field, String?)] = [
        (.objectID, key.objectID.description), (.urn, urn), (.name, name), (.description, description), (.owner, owner),
        (.source, source), (.version, key.version.description), (.path, path), (.vorto, vorto),
        (.isPublished, isPublished), (.specification, specification), (.isSpecificationShown, isSpecificationShown),
        (.license, license),
      ]
      for (field, text) in texts { if let text { entry[field] = SourcedText(text) } }
      return entry
    }
  }

#endif

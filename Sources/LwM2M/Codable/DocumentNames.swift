#if !hasFeature(Embedded)
  /// An Object whose documents have names for keys, in place of IDs.
  public protocol ObjectWithDocumentNames: LwM2MObject {
    /// The names.
    static var documentNames: DocumentNames { get }
  }

  extension LwM2MObject {
    /// The names that are the keys of documents; `nil` when they are IDs.
    static var namesOfDocuments: DocumentNames? {
      (self as? any ObjectWithDocumentNames.Type)?.documentNames
    }
  }

  /// The names of an Object and its Resources, where these are the keys of JSON documents in place of IDs.
  ///
  /// Types that `lwm2mc generate --keys names` writes have them; the JSON Schemas of the same run know the same names.
  ///
  /// ```swift
  /// extension Temperature: ObjectWithDocumentNames {
  ///   static let documentNames = DocumentNames(object: "Temperature") { names in
  ///     names[5700] = "sensorValue"
  ///   }
  /// }
  /// ```
  public struct DocumentNames: Sendable {
    /// The key of the Object in the document of a device.
    public let object: String
    private var keys: [ResourceID: IDKey] = [:]
    private var ids: [String: ResourceID] = [:]

    /// The names of an Object and, as far as `resources` sets them, of its Resources.
    public init(object: String, resources: (inout DocumentNames) -> Void = { _ in }) {
      self.object = object
      resources(&self)
    }

    /// The key of a Resource in documents; `nil` when it has no name and is keyed by its ID.
    ///
    /// No two Resources have the same name: it is taken from the one that had it before.
    public subscript(id: ResourceID) -> String? {
      get { keys[id]?.stringValue }
      set {
        if let old = keys.removeValue(forKey: id) { ids[old.stringValue] = nil }
        guard let newValue else { return }
        if let other = ids.updateValue(id, forKey: newValue) { keys[other] = nil }
        keys[id] = IDKey(id.rawValue, name: newValue)
      }
    }

    /// The key under which a Resource is written.
    func key(of id: ResourceID) -> IDKey {
      keys[id] ?? IDKey(id.rawValue)
    }

    /// The key that `key`, from a document, is; `nil` when it is none of a Resource: the ID of one that has a name, too.
    func resolve(_ key: IDKey) -> IDKey? {
      if let id = ids[key.stringValue] { return keys[id] }
      guard let number = key.number, number != .max, keys[ResourceID(rawValue: number)] == nil else { return nil }
      return key
    }
  }
#endif

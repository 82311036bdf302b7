/// The answer to a Discover or Bootstrap-Discover (LwM2M Core, "Discover"): paths with their attributes.
public struct Discovery: Equatable, Sendable {
  /// A path and what is said of it.
  public struct Entry: Equatable, Sendable {
    /// An Object, Object Instance, Resource or Resource Instance, or, in a Bootstrap-Discover, the root.
    public var path: ResourcePath
    /// What is said of it.
    public var attributes: DiscoveryAttributes

    /// A path and what is said of it.
    public init(_ path: ResourcePath, _ attributes: DiscoveryAttributes = DiscoveryAttributes()) {
      self.path = path
      self.attributes = attributes
    }
  }

  /// The entries in the order of the device.
  public var entries: [Entry]

  /// These entries.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// What a device answered; targets begin with `root`.
  ///
  /// Throws when the payload is malformed, a target is not a path, or an attribute not what it must be.
  public init(decoding payload: [UInt8], root: RootPath = .usual) throws(PayloadError) {
    entries = []
    for link in try LinkFormat.decode(payload) {
      guard let path = root.path(of: link.target) else { throw PayloadError(.invalidPath) }
      entries.append(Entry(path, try DiscoveryAttributes(link)))
    }
  }

  /// The payload. Throws when an attribute cannot be written.
  public func encode(root: RootPath = .usual) throws(PayloadError) -> [UInt8] {
    var links: [Link] = []
    for entry in entries {
      let path = PathKey(entry.path)
      var target = root.bytes
      path.write(0..<path.depth, to: &target)
      if target.isEmpty { target.append(UInt8(ascii: "/")) }
      links.append(Link(String(decoding: target, as: UTF8.self), try entry.attributes.linkAttributes()))
    }
    return try LinkFormat.encode(links)
  }
}

extension Registration {
  /// What a Register or Update says.
  ///
  /// A version is read with quotes, as in LwM2M 1.0, or without, and from an Object Instance too: it is the Object's.
  ///
  /// Throws when the payload is malformed, or contradicts itself: two roots, two versions of an Object.
  public init(decoding payload: [UInt8]) throws(PayloadError) {
    let links = try LinkFormat.decode(payload)
    let rootIndex = try Self.rootIndex(of: links)
    if let rootIndex {
      guard let path = RootPath(links[rootIndex].target) else { throw PayloadError(.invalidPath) }
      root = path
    }
    var entries: [RegistrationEntry] = []
    for (index, link) in links.enumerated() {
      let path = root.path(of: link.target)
      if index == rootIndex || path == .root {
        try takeContentFormats(of: link)
      } else if let path, let entry = try RegistrationEntry(path, link) {
        entries.append(entry)
      } else {
        otherLinks.append(link)
      }
    }
    entries.sort { $0.key.bits < $1.key.bits }
    for entry in entries { try take(entry) }
  }

  /// The link that says where LwM2M begins.
  private static func rootIndex(of links: [Link]) throws(PayloadError) -> Int? {
    var found: Int?
    for (index, link) in links.enumerated() {
      var isRoot = false
      for attribute in link.attributes where attribute.name.isSame(as: "rt") {
        guard attribute.text?.isSame(as: "oma.lwm2m") == true else { continue }
        if isRoot || found != nil { throw PayloadError(.duplicateField) }
        isRoot = true
      }
      if isRoot { found = index }
    }
    return found
  }

  private mutating func takeContentFormats(of link: Link) throws(PayloadError) {
    guard let attribute = link.attribute("ct") else { return }
    for part in (attribute.text ?? "").utf8.split(separator: UInt8(ascii: " ")) {
      guard let number = UInt16(String(decoding: Array(part), as: UTF8.self)) else {
        throw PayloadError(.expected(.number))
      }
      contentFormats.append(number)
    }
  }

  /// Takes what a link says of an Object; they come in ascending order of Objects and instances.
  private mutating func take(_ entry: RegistrationEntry) throws(PayloadError) {
    let object = ObjectID(rawValue: entry.key.part(0))
    if objects.last?.id != object { objects.append(RegisteredObject(object)) }
    let index = objects.count - 1
    if entry.key.depth == 2 {
      let instance = ObjectInstanceID(rawValue: entry.key.part(1))
      if objects[index].instances.last != instance { objects[index].instances.append(instance) }
    }
    guard let version = entry.version else { return }
    guard objects[index].version == nil || objects[index].version == version else {
      throw PayloadError(.duplicateField)
    }
    objects[index].version = version
  }
}

/// What one link says of an Object or Object Instance.
private struct RegistrationEntry {
  var key: PathKey
  var version: ObjectVersion?

  /// What a link says; `nil` when its path is neither. Throws when the version is none.
  init?(_ path: ResourcePath, _ link: Link) throws(PayloadError) {
    key = PathKey(path)
    guard 1...2 ~= key.depth else { return nil }
    guard let attribute = link.attribute("ver") else { return }
    guard let text = attribute.text, let version = ObjectVersion(text) else {
      throw PayloadError(.expected(.number))
    }
    self.version = version
  }
}

extension RootPath {
  /// The path within LwM2M that a target means, with a slash at its end or without; `nil` when it is another place.
  func path(of target: String) -> ResourcePath? {
    var text = Array(target.utf8)
    guard text.starts(with: bytes) else { return nil }
    if text.count > bytes.count + 1, text.last == UInt8(ascii: "/") { text.removeLast() }
    if text.count == bytes.count { return .root }
    return PathKey(text: text, from: bytes.count)?.path
  }
}

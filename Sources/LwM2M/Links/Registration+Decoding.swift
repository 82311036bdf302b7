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
    for (index, link) in links.enumerated() {
      let path = root.path(of: link.target)
      if index == rootIndex || path == .root {
        try takeContentFormats(of: link)
      } else if let path {
        try take(path, link)
      } else {
        otherLinks.append(link)
      }
    }
    objects.sort { $0.id < $1.id }
    for index in objects.indices { objects[index].instances.sort() }
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

  private mutating func take(_ path: ResourcePath, _ link: Link) throws(PayloadError) {
    let object: ObjectID
    var instance: ObjectInstanceID?
    switch path {
    case .object(let id): object = id
    case .objectInstance(let id, let instanceID): (object, instance) = (id, instanceID)
    default:
      otherLinks.append(link)
      return
    }
    let index = objects.firstIndex { $0.id == object } ?? objects.count
    if index == objects.count { objects.append(RegisteredObject(object)) }
    if let instance, !objects[index].instances.contains(instance) { objects[index].instances.append(instance) }
    guard let text = link.attribute("ver")?.text else { return }
    guard let version = ObjectVersion(text) else { throw PayloadError(.expected(.number)) }
    guard objects[index].version == nil || objects[index].version == version else {
      throw PayloadError(.duplicateField)
    }
    objects[index].version = version
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

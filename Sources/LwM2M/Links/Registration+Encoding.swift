extension Registration {
  /// The payload of a Register or Update, for a device that speaks this version of LwM2M.
  ///
  /// Security (0) and OSCORE (21) are left out, as they must be (LwM2M Core, "Register"). Versions are written where
  /// they are not the ones that `ObjectVersion.implied` gives; in quotes for LwM2M 1.0, and without them since 1.1. An
  /// Object with instances is listed itself only for its version.
  ///
  /// Throws when another link is malformed.
  public func encode(for lwm2mVersion: ObjectVersion) throws(PayloadError) -> [UInt8] {
    var links = rootLink.map { [$0] } ?? []
    for object in objects where object.id != 0 && object.id != 21 {
      let path = PathKey(.object(object.id))
      let implied = ObjectVersion.implied(for: object.id, in: lwm2mVersion)
      let version = object.version == implied ? nil : object.version
      if version != nil || object.instances.isEmpty {
        links.append(Link(target(path), version.map { [Self.attribute($0, lwm2mVersion)] } ?? []))
      }
      for instance in object.instances { links.append(Link(target(PathKey(object.id, instance)))) }
    }
    return try LinkFormat.encode(links + otherLinks)
  }

  /// The link to the root, when there is something to say of it.
  private var rootLink: Link? {
    var attributes: [Link.Attribute] = []
    if root != .usual || !contentFormats.isEmpty { attributes.append(.init("rt", .quoted("oma.lwm2m"))) }
    if contentFormats.count == 1 {
      attributes.append(.init("ct", .token(contentFormats[0].description)))
    } else if !contentFormats.isEmpty {
      var text = contentFormats[0].description
      for number in contentFormats.dropFirst() { text += " " + number.description }
      attributes.append(.init("ct", .quoted(text)))
    }
    return attributes.isEmpty ? nil : Link(root.description, attributes)
  }

  private func target(_ path: PathKey) -> String {
    var text = root.bytes
    path.write(0..<path.depth, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func attribute(_ version: ObjectVersion, _ lwm2mVersion: ObjectVersion) -> Link.Attribute {
    let text = version.description
    return Link.Attribute("ver", lwm2mVersion < ObjectVersion(major: 1, minor: 1) ? .quoted(text) : .token(text))
  }
}

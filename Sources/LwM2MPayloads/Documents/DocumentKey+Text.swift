import LwM2M

extension DocumentKey {
  /// The key written in `text`: `3303:1.1`, `3`, `3442@1.1`; `nil` when it is none.
  init?(_ text: String) {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count <= 2, parts.count <= 2, let id = UInt16(parts[0]), id != .max, id.description == parts[0] else {
      return nil
    }
    self.init(ObjectID(rawValue: id))
    if parts.count == 2 {
      guard let version = ObjectVersion(parts[1]) else { return nil }
      self.version = version
    }
    if halves.count == 2 {
      guard let version = ObjectVersion(halves[1]) else { return nil }
      lwm2mVersion = version
    }
  }
}

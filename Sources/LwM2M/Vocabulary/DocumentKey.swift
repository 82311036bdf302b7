/// The key of an Object in a JSON document: `3303:1.1`.
///
/// `<ObjectID>[:<ObjectVersion>][@<LwM2MVersion>]`; versions of 1.0 are left out.
public struct DocumentKey: Hashable, Sendable {
  /// Which Object.
  public var objectID: ObjectID
  /// Which version of it.
  public var version: ObjectVersion
  /// The oldest version of LwM2M that can carry it.
  public var lwm2mVersion: ObjectVersion

  /// The key of this Object.
  public init(_ objectID: ObjectID, version: ObjectVersion = .v1_0, lwm2mVersion: ObjectVersion = .v1_0) {
    self.objectID = objectID
    self.version = version
    self.lwm2mVersion = lwm2mVersion
  }
}

extension DocumentKey: CustomStringConvertible {
  /// The key as text.
  public var description: String {
    var text = objectID.description
    if version != .v1_0 { text += ":" + version.description }
    if lwm2mVersion != .v1_0 { text += "@" + lwm2mVersion.description }
    return text
  }
}

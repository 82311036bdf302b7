/// A place in a device's tree of Objects, from the root down to a Resource Instance: `/3303/0/5700`.
public enum ResourcePath: Hashable, Sendable {
  /// `/`: all Objects.
  case root
  /// `/3303`: an Object with all its instances.
  case object(ObjectID)
  /// `/3303/0`: an Object Instance.
  case objectInstance(ObjectID, ObjectInstanceID)
  /// `/3303/0/5700`: a Resource.
  case resource(ObjectID, ObjectInstanceID, ResourceID)
  /// `/3/0/7/1`: a Resource Instance.
  case resourceInstance(ObjectID, ObjectInstanceID, ResourceID, ResourceInstanceID)

  /// The path written in `text`; `nil` when it is not one.
  ///
  /// It begins with a slash and has at most four decimal parts, each below 65535 and without leading zeros.
  public init?(_ text: some StringProtocol) {
    guard let key = PathKey(text: Array(text.utf8)) else { return nil }
    self = key.path
  }
}

extension ResourcePath: CustomStringConvertible {
  /// The path as text.
  public var description: String {
    switch self {
    case .root: "/"
    case .object(let object): "/" + object.description
    case .objectInstance(let object, let instance): "/" + object.description + "/" + instance.description
    case .resource(let object, let instance, let resource):
      "/" + object.description + "/" + instance.description + "/" + resource.description
    case .resourceInstance(let object, let instance, let resource, let resourceInstance):
      "/" + object.description + "/" + instance.description + "/" + resource.description + "/"
        + resourceInstance.description
    }
  }
}

import LwM2M

extension ResourcePath {
  /// The Resource that it leads into; itself where it ends before.
  var wholeResource: ResourcePath {
    guard case .resourceInstance(let object, let instance, let resource, _) = self else { return self }
    return .resource(object, instance, resource)
  }

  /// The Object Instance that it leads to or into; `nil` where it ends before.
  var wholeInstance: ResourcePath? {
    switch self {
    case .root, .object: nil
    case .objectInstance(let object, let instance), .resource(let object, let instance, _),
      .resourceInstance(let object, let instance, _, _):
      .objectInstance(object, instance)
    }
  }

  /// The Resource that it leads to or into; `nil` where it ends before.
  var resourceID: ResourceID? {
    switch self {
    case .root, .object, .objectInstance: nil
    case .resource(_, _, let resource), .resourceInstance(_, _, let resource, _): resource
    }
  }

  /// The Object that it leads to or into; `nil` for the root.
  var objectID: ObjectID? {
    switch self {
    case .root: nil
    case .object(let object), .objectInstance(let object, _), .resource(let object, _, _),
      .resourceInstance(let object, _, _, _):
      object
    }
  }

  /// The IDs that it consists of.
  var parts: [UInt16] {
    switch self {
    case .root: []
    case .object(let object): [object.rawValue]
    case .objectInstance(let object, let instance): [object.rawValue, instance.rawValue]
    case .resource(let object, let instance, let resource): [object.rawValue, instance.rawValue, resource.rawValue]
    case .resourceInstance(let object, let instance, let resource, let resourceInstance):
      [object.rawValue, instance.rawValue, resource.rawValue, resourceInstance.rawValue]
    }
  }

  /// The path of IDs, at most four.
  init(parts: some Collection<UInt16>) {
    let ids = Array(parts)
    switch ids.count {
    case 0: self = .root
    case 1: self = .object(.init(rawValue: ids[0]))
    case 2: self = .objectInstance(.init(rawValue: ids[0]), .init(rawValue: ids[1]))
    case 3: self = .resource(.init(rawValue: ids[0]), .init(rawValue: ids[1]), .init(rawValue: ids[2]))
    default:
      self = .resourceInstance(
        .init(rawValue: ids[0]), .init(rawValue: ids[1]), .init(rawValue: ids[2]), .init(rawValue: ids[3]))
    }
  }
}

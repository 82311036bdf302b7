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
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "/") else { return nil }
    if bytes.count == 1 {
      self = .root
      return
    }
    var ids: [UInt16] = []
    for part in bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard ids.count < 4, let id = Self.identifier(part) else { return nil }
      ids.append(id)
    }
    switch ids.count {
    case 1: self = .object(.init(rawValue: ids[0]))
    case 2: self = .objectInstance(.init(rawValue: ids[0]), .init(rawValue: ids[1]))
    case 3: self = .resource(.init(rawValue: ids[0]), .init(rawValue: ids[1]), .init(rawValue: ids[2]))
    default:
      self = .resourceInstance(
        .init(rawValue: ids[0]), .init(rawValue: ids[1]), .init(rawValue: ids[2]), .init(rawValue: ids[3]))
    }
  }

  private static func identifier(_ digits: ArraySlice<UInt8>) -> UInt16? {
    guard let first = digits.first, digits.count <= 5, first != UInt8(ascii: "0") || digits.count == 1 else {
      return nil
    }
    var value: UInt32 = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + UInt32(digit - UInt8(ascii: "0"))
    }
    return value < 65535 ? UInt16(value) : nil
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

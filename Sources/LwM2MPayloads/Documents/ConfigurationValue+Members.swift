import LwM2MDiagnostics

extension ConfigurationValue {
  /// Whether it is an object or an array with nothing in it.
  var isWithoutMembers: Bool {
    content == .object([]) || content == .array([])
  }

  /// The members of an object, each name once.
  ///
  /// Throws, with the place, when it is no object, or a name comes twice.
  func members(of what: String) throws(PayloadFailure) -> [ConfigurationMember] {
    guard case .object(let members) = content else {
      throw PayloadFailure("\(what): expected an object in braces", at: .text(position))
    }
    var names: Set<String> = []
    for member in members where !names.insert(member.name).inserted {
      throw PayloadFailure("\(what): the key \(member.name.quoted) comes twice", at: .text(member.position))
    }
    return members
  }

  /// Instances with their IDs, from an object keyed by them or from an array.
  ///
  /// Throws, with the place, when it is neither, or a key is no ID.
  func instances(of what: String) throws(PayloadFailure) -> [(id: UInt16, value: ConfigurationValue)] {
    if case .array(let elements) = content, elements.count < 65535 {
      return elements.enumerated().map { (UInt16($0.offset), $0.element) }
    }
    var instances: [(id: UInt16, value: ConfigurationValue)] = []
    for member in try members(of: what) {
      guard let id = UInt16(exactly: member.name) else {
        throw PayloadFailure(
          "\(what): \(member.name.quoted) is no ID of an instance, from 0 to 65534", at: .text(member.position))
      }
      instances.append((id, member.value))
    }
    return instances
  }
}

extension UInt16 {
  /// An ID as documents have it: in decimal without leading zeros, and not 65535.
  init?(exactly text: String) {
    guard let number = UInt16(text), number != .max, number.description == text else { return nil }
    self = number
  }
}

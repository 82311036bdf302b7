import LwM2M

/// The values of a payload, and where they disagree with definitions.
public struct PayloadReport: Equatable, Sendable {
  /// The values, in the order of the payload.
  public var values: [KnownValue]
  /// What is not as a definition says, in the same order: warnings.
  public var findings: [PayloadFailure]

  /// Values with what there is to say of them.
  init(_ values: [KnownValue], _ definitions: PayloadDefinitions) {
    self.values = values
    findings = []
    var former: ResourcePath?
    for value in values {
      let resource = value.value.path.wholeResource
      guard resource != former, let finding = Self.finding(of: value, definitions) else { continue }
      former = resource
      findings.append(finding)
    }
  }

  private static func finding(of value: KnownValue, _ definitions: PayloadDefinitions) -> PayloadFailure? {
    let path = value.value.path
    if let resource = definitions.resource(at: path) {
      guard case .value = value.value.content else { return nil }
      switch (path, resource.isMultiple) {
      case (.resource, true):
        return PayloadFailure("\(path): has a single value, but the definition says that it has instances")
      case (.resourceInstance, false):
        return PayloadFailure("\(path.wholeResource): has instances, but the definition says that it has one value")
      default: return nil
      }
    }
    return nil
  }
}

extension [KnownValue] {
  /// What a strict reader refuses first: a path that no definition knows.
  func firstUnknown(_ definitions: PayloadDefinitions) -> PayloadFailure? {
    first { !definitions.knows($0.value.path) }.map { .unknown($0.value.path, definitions) }
  }
}

extension PayloadFailure {
  /// A path that no definition knows.
  static func unknown(_ path: ResourcePath, _ definitions: PayloadDefinitions) -> PayloadFailure {
    guard let object = path.objectID, let known = definitions[object] else {
      return PayloadFailure("\(path): no definition of this Object; name one with --definitions")
    }
    return PayloadFailure("\(path): the definition of Object \(known.key) has no such Resource")
  }
}

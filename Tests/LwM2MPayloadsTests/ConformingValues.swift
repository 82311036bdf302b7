import LwM2M
import LwM2MModel
import LwM2MPayloads

/// Values that definitions allow.
enum ConformingValues {
  /// A whole Object Instance, with all Resources that a document can hold, in ascending order of their IDs; multiple ones have
  /// two instances.
  static func values(of definition: ObjectDefinition) -> [KnownValue] {
    var values: [KnownValue] = []
    for resource in definition.resources.sorted(by: { $0.id < $1.id }) where resource.isStored {
      let path = ResourcePath.resource(definition.objectID, 0, resource.id)
      guard resource.isMultiple else {
        values.append(known(path, resource))
        continue
      }
      for id: ResourceInstanceID in [0, 7] {
        values.append(known(.resourceInstance(definition.objectID, 0, resource.id, id), resource))
      }
    }
    return values
  }

  private static func known(_ path: ResourcePath, _ resource: ResourceDefinition) -> KnownValue {
    KnownValue(PathValue(path, .value(value(of: resource))), isKnown: true)
  }

  /// The smallest number, the shortest text or the first one that the range allows.
  private static func value(of resource: ResourceDefinition) -> AnyResourceValue {
    var number: ExactDecimal = 1
    var text = "a/b"
    switch resource.range.value {
    case .numbers(let intervals): number = intervals.first?.lower ?? intervals.first?.upper ?? number
    case .lengths(let intervals):
      let length = (intervals.first?.lower ?? intervals.first?.upper).flatMap { Int64(exactly: $0) } ?? 3
      text = String(repeating: "x", count: Int(length))
    case .texts(let texts): text = texts.first ?? text
    case .any, nil: break
    }
    switch resource.valueType {
    case .string: return .string(text)
    case .coreLink: return .coreLink(CoreLink(text))
    case .integer: return .integer(Int64(exactly: number) ?? 0)
    case .unsignedInteger: return .unsignedInteger(UInt64(exactly: number) ?? 0)
    case .float: return .float(Double(number))
    case .boolean: return .boolean(true)
    case .opaque: return .opaque(Array(text.utf8))
    case .time: return .time(Timestamp(secondsSince1970: Int64(exactly: number) ?? 0))
    case .objectLink: return .objectLink(ObjectLink(3303, 0))
    }
  }
}

import LwM2M
import LwM2MModel
import LwM2MPayloads

/// Values of any type, from the ends of its range and from between.
enum RandomValues {
  /// Values for some Resources of an Object, in ascending order of their paths: one or two instances of it, Resources with
  /// one to three instances.
  static func values(
    of definition: ObjectDefinition, using generator: inout some RandomNumberGenerator
  ) -> [KnownValue] {
    var values: [KnownValue] = []
    let resources = definition.resources.filter { $0.operations != .execute }.sorted { $0.id < $1.id }
    for instance in 0...(definition.isMultiple ? UInt16.random(in: 0...1, using: &generator) : 0) {
      for (index, resource) in resources.enumerated() where index == 0 || Bool.random(using: &generator) {
        let path = ResourcePath.resource(definition.objectID, ObjectInstanceID(rawValue: instance), resource.id)
        guard resource.isMultiple else {
          values.append(known(path, resource.valueType, &generator))
          continue
        }
        for id in 0...UInt16.random(in: 0...2, using: &generator) {
          let inner = ResourcePath.resourceInstance(
            definition.objectID, ObjectInstanceID(rawValue: instance), resource.id,
            ResourceInstanceID(rawValue: id * 300))
          values.append(known(inner, resource.valueType, &generator))
        }
      }
    }
    return values
  }

  private static func known(
    _ path: ResourcePath, _ type: ResourceType, _ generator: inout some RandomNumberGenerator
  ) -> KnownValue {
    KnownValue(PathValue(path, .value(value(type, &generator))), isKnown: true)
  }

  /// A value of a type.
  static func value(_ type: ResourceType, _ generator: inout some RandomNumberGenerator) -> AnyResourceValue {
    switch type {
    case .string: .string(text(&generator))
    case .integer: .integer(integer(&generator))
    case .unsignedInteger: .unsignedInteger(UInt64(bitPattern: integer(&generator)))
    case .float: .float(float(&generator))
    case .boolean: .boolean(Bool.random(using: &generator))
    case .opaque:
      .opaque((0..<Int.random(in: 0...9, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) })
    case .time: .time(Timestamp(secondsSince1970: integer(&generator)))
    case .objectLink:
      .objectLink(
        ObjectLink(
          ObjectID(rawValue: UInt16.random(in: 0...65535, using: &generator)),
          ObjectInstanceID(rawValue: UInt16.random(in: 0...65535, using: &generator))))
    case .coreLink: .coreLink(CoreLink("</\(UInt16.random(in: 0...65534, using: &generator))/0>;ver=1.1"))
    }
  }

  private static func text(_ generator: inout some RandomNumberGenerator) -> String {
    let parts = [
      "", "a", "\t", "\n", "\r\n", "\\", "\\t", "\"", "é", "e\u{301}", "\u{1B}[0m", "\u{202E}", "😀", "#", " ", "?",
    ]
    return (0..<Int.random(in: 0...5, using: &generator)).map { _ in parts.randomElement(using: &generator) ?? "" }
      .joined()
  }

  private static func integer(_ generator: inout some RandomNumberGenerator) -> Int64 {
    let bits = Int.random(in: 1...63, using: &generator)
    return Int64.random(in: .min ... .max, using: &generator) >> Int64(bits)
  }

  private static func float(_ generator: inout some RandomNumberGenerator) -> Double {
    let numbers: [Double] = [0, -0.0, 21.5, 0.1, 1e300, -.leastNonzeroMagnitude, Double(Float.pi), 0x1p53, 1 / 3]
    return numbers.randomElement(using: &generator) ?? 0
  }
}

import TestSupport
import Testing
import WireVectors

@testable import LwM2M

/// The same payloads, by the functions that users call.
@Suite(.enabled(if: Corpus.shared != nil, Comment(rawValue: Corpus.skipNotice)))
struct TypedVectorTests {
  static let vectors = RecordVectorTests.vectors.filter {
    $0.decodes && ["values", "node"].contains($0.level) && !$0.path.isEmpty && $0.root == nil
      // Instances of one Resource have different types there.
      && $0.id != 1049 && $0.id != 1236
  }

  @Test("payloads of an Object, an instance, a Resource and a Resource Instance", arguments: vectors)
  func decode(_ vector: WireVector) throws {
    let format = try #require(AnyFormat(rawValue: vector.format))
    guard vector.isValid else {
      #expect(throws: PayloadError.self) { try entries(of: vector, format) }
      return
    }
    let found = try entries(of: vector, format)
    let expected = vector.entries.map(\.description).sorted()
    #expect(found.map(\.description).sorted() == expected)
  }

  private func entries(of vector: WireVector, _ format: AnyFormat) throws -> [WireVector.Entry] {
    var multiple = Set(vector.entries.filter { $0.path.count > 3 }.compactMap { UInt16($0.path[2]) })
    if vector.path.count == 3, vector.entries.isEmpty, let id = UInt16(vector.path[2]) { multiple.insert(id) }
    let object = ObjectID(rawValue: try #require(UInt16(vector.path[0])))
    return try RawInstance.$object.withValue(object) {
      try RawInstance.$types.withValue(vector.types) {
        try RawInstance.$multiple.withValue(multiple) { try decode(vector, format, object) }
      }
    }
  }

  private func decode(
    _ vector: WireVector, _ format: AnyFormat, _ object: ObjectID
  ) throws -> [WireVector.Entry] {
    let path = vector.path
    let instance = ObjectInstanceID(rawValue: path.count > 1 ? try number(path[1]) : 0)
    switch path.count {
    case 1:
      let composite = try #require(format.composite)
      return try composite.decodeInstances(of: RawInstance.self, from: vector.payload).flatMap {
        flatten($0.value, at: [path[0], $0.id.description])
      }
    case 2:
      let composite = try #require(format.composite)
      return flatten(try composite.decode(RawInstance.self, id: instance, from: vector.payload), at: path)
    case 3:
      let id = ResourceID(rawValue: try number(path[2]))
      let resource = try RawResource.$id.withValue(id) {
        try format.syntax.decodeResource(RawResource.self, of: object, in: instance, id: id, from: vector.payload)
      }
      return flatten(RawInstance(resources: [(id, resource)]), at: Array(path.prefix(2)))
    default:
      let id = ResourceID(rawValue: try number(path[2]))
      let type = vector.types[id.rawValue] ?? .opaque
      let resourceInstance = ResourceInstanceID(rawValue: try number(path[3]))
      let value = try format.syntax.decodeInstance(
        type, of: object, in: instance, resource: id, id: resourceInstance, from: vector.payload)
      return [WireVector.Entry(path: path, value: value)]
    }
  }

  private func number(_ part: String) throws -> UInt16 {
    try #require(UInt16(part))
  }

  private func flatten(_ instance: RawInstance, at path: [String]) -> [WireVector.Entry] {
    instance.resources.flatMap { id, resource -> [WireVector.Entry] in
      if let single = resource.single { return [WireVector.Entry(path: path + [id.description], value: single)] }
      return resource.instances.map { WireVector.Entry(path: path + [id.description, "\($0.0)"], value: $0.1) }
    }
  }
}

extension RecordSyntax {
  /// A Resource Instance of any type.
  fileprivate static func decodeInstance(
    _ type: ResourceType, of object: ObjectID, in instance: ObjectInstanceID, resource: ResourceID,
    id: ResourceInstanceID, from payload: [UInt8]
  ) throws -> RawValue {
    func read<Value: ResourceValue>(_ type: Value.Type) throws -> Value {
      try decodeResourceInstance(type, of: object, in: instance, resource: resource, id: id, from: payload)
    }
    return switch type {
    case .string: .string(try read(String.self))
    case .integer: .integer(try read(Int64.self))
    case .unsignedInteger: .unsignedInteger(try read(UInt64.self))
    case .float: .float(try read(Double.self))
    case .boolean: .boolean(try read(Bool.self))
    case .opaque: .opaque(try read([UInt8].self))
    case .time: .time(try read(Timestamp.self))
    case .objectLink: .objectLink(try read(ObjectLink.self))
    case .coreLink: .coreLink(try read(CoreLink.self))
    }
  }
}

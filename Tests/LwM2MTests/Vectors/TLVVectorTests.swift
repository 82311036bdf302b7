import Foundation
import TestSupport
import Testing
import WireVectors

@testable import LwM2M

/// Payloads that other implementations recorded, decoded and encoded by the code that generated types use.
@Suite(.enabled(if: Corpus.shared != nil, Comment(rawValue: Corpus.skipNotice)))
struct TLVVectorTests {
  static let vectors = WireVector.all.filter { $0.format == "tlv" }

  @Test("all vectors are there")
  func count() {
    #expect(Self.vectors.count >= 100)
  }

  @Test("valid payloads decode to what they hold, invalid ones are refused", arguments: vectors.filter(\.decodes))
  func decode(_ vector: WireVector) throws {
    guard vector.isValid else {
      #expect(throws: PayloadError.self) { try entries(of: vector) }
      return
    }
    if vector.level == "tlv-structure" {
      #expect(try structure(vector.payload, 0, vector.payload.count) == vector.structure)
    } else {
      #expect(try entries(of: vector) == vector.entries)
    }
  }

  @Test(
    "what we encode has the recorded bytes, or decodes to the same and is shorter",
    arguments: vectors.filter {
      $0.encodes && $0.isValid && $0.level != "tlv-structure"
    })
  func encode(_ vector: WireVector) throws {
    if vector.level == "tlv-value" {
      var writer = TLVWriter()
      writer.beginResource(0)
      try #require(vector.entries.first?.value).write(to: &writer)
      let bytes = try writer.finish()
      #expect(Array(bytes.suffix(vector.payload.count)) == vector.payload)
      return
    }
    let instances = try instances(of: vector)
    let (id, instance) = try #require(instances.first.map { ($0.id, $0.value) })
    let bytes = vector.path.count == 1 ? try TLV.encode(instances) : try TLV.encode(instance)
    if bytes == vector.payload { return }
    // Floats: the other implementation always takes 8 bytes.
    #expect(bytes.count < vector.payload.count, "ours: \(bytes.hex), theirs: \(vector.payload.hex)")
    try withTypes(vector) {
      let decoded = try TLV.decode(RawInstance.self, from: bytes)
      #expect(flatten(decoded, at: [vector.path[0], id.description]) == vector.entries)
    }
  }

  private func withTypes<Result>(_ vector: WireVector, _ body: () throws -> Result) rethrows -> Result {
    let multiple = Set(vector.entries.filter { $0.path.count > 3 }.compactMap { UInt16($0.path[2]) })
    return try RawInstance.$types.withValue(vector.types) {
      try RawInstance.$multiple.withValue(multiple, operation: body)
    }
  }

  private func entries(of vector: WireVector) throws -> [WireVector.Entry] {
    try withTypes(vector) {
      switch (vector.level, vector.path.count) {
      case ("tlv-structure", _):
        _ = try structure(vector.payload, 0, vector.payload.count)
        return []
      case ("tlv-value", _):
        var writer = TLVWriter()
        writer.beginResource(0)
        writer.writeOpaque(vector.payload)
        let payload = try writer.finish()
        let type = vector.types[0] ?? vector.entries.first?.value?.type ?? .opaque
        return try RawInstance.$types.withValue([0: type]) {
          let instance = try TLV.decode(RawInstance.self, from: payload)
          return flatten(instance, at: []).map { WireVector.Entry(path: [], value: $0.value) }
        }
      case (_, 3...):
        let id = ResourceID(rawValue: UInt16(vector.path[2]) ?? 0)
        let isMultiple = vector.entries.contains { $0.path.count > 3 } || vector.payload.isEmpty
        return try RawResource.$id.withValue(id) {
          try RawInstance.$multiple.withValue(isMultiple ? [id.rawValue] : []) {
            let resource = try TLV.decodeResource(
              RawResource.self, of: 0, in: ObjectInstanceID(rawValue: UInt16(vector.path[1]) ?? 0), id: id,
              from: vector.payload)
            return flatten(RawInstance(resources: [(id, resource)]), at: Array(vector.path.prefix(2)))
          }
        }
      case (_, 2):
        let id = ObjectInstanceID(rawValue: UInt16(vector.path[1]) ?? 0)
        return flatten(try TLV.decode(RawInstance.self, id: id, from: vector.payload), at: vector.path)
      default:
        return try object(vector)
      }
    }
  }

  /// The payload of an Object: its instances, or, in a Create, the Resources of one without an ID.
  private func object(_ vector: WireVector) throws -> [WireVector.Entry] {
    let object = vector.path.first ?? "-"
    if let first = vector.payload.first, first >> 6 != 0 {
      let id = vector.entries.first?.path[1] ?? "-"
      return flatten(try TLV.decode(RawInstance.self, from: vector.payload), at: [object, id])
    }
    return try TLV.decodeInstances(of: RawInstance.self, from: vector.payload).flatMap { element in
      let path = [object, element.id.description]
      let entries = flatten(element.value, at: path)
      return entries.isEmpty ? [WireVector.Entry(path: path, value: nil)] : entries
    }
  }

  private func flatten(_ instance: RawInstance, at path: [String]) -> [WireVector.Entry] {
    instance.resources.flatMap { id, resource in
      if let single = resource.single { return [WireVector.Entry(path: path + [id.description], value: single)] }
      return resource.instances.map { WireVector.Entry(path: path + [id.description, "\($0.0)"], value: $0.1) }
    }
  }

  /// The instances that a vector describes.
  private func instances(of vector: WireVector) throws -> ObjectInstances<RawInstance> {
    var instances = ObjectInstances<RawInstance>()
    for entry in vector.entries {
      let instanceID = ObjectInstanceID(rawValue: UInt16(entry.path[1]) ?? 0)
      let id = ResourceID(rawValue: try #require(UInt16(entry.path[2])))
      let value = try #require(entry.value)
      var resources = instances[instanceID]?.resources ?? []
      if entry.path.count == 3 {
        resources.append((id, RawResource(single: value, instances: [])))
      } else {
        let instance = try #require(UInt16(entry.path[3]))
        if resources.last?.0 != id { resources.append((id, RawResource(single: nil, instances: []))) }
        resources[resources.count - 1].1.instances.append((instance, value))
      }
      instances[instanceID] = RawInstance(resources: resources)
    }
    return instances
  }

  private func structure(_ bytes: [UInt8], _ start: Int, _ end: Int) throws -> [String] {
    var position = start
    var lines: [String] = []
    while position < end {
      let header = try PayloadBytes.with(bytes) { (bytes) throws(PayloadError) in
        try TLVReader.header(in: bytes, at: &position, end: end)
      }
      let next = position + header.length
      if header.kind == .objectInstance || header.kind == .multipleResource {
        lines.append("\(header.kind.name) \(header.id) {")
        lines += try structure(bytes, position, next) + ["}"]
      } else {
        lines.append("\(header.kind.name) \(header.id) \(Array(bytes[position..<next]).hex)")
      }
      position = next
    }
    return lines
  }
}

extension TLVHeader.Kind {
  /// As the vectors say it.
  fileprivate var name: String {
    ["objectInstance", "resourceInstance", "multipleResource", "resource"][Int(rawValue)]
  }
}

extension [UInt8] {
  var hex: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// Reads Resources that are values in memory.
struct AnyResourceReader: ResourceReader {
  private let resources: [(id: ResourceID, content: AnyResource)]
  private var next = 0
  private var instances: ResourceInstances<AnyResourceValue>?
  private var nextInstanceIndex = 0

  init(_ resources: [(id: ResourceID, content: AnyResource)]) {
    self.resources = resources
  }

  mutating func nextResource() -> ResourceID? {
    instances = nil
    guard next < resources.count else { return nil }
    next += 1
    return resources[next - 1].id
  }

  mutating func enterInstances() throws(PayloadError) {
    guard case .instances(let content) = resources[next - 1].content else { throw PayloadError(.wrongMultiplicity) }
    instances = content
    nextInstanceIndex = 0
  }

  mutating func nextInstance() -> ResourceInstanceID? {
    guard let instances, nextInstanceIndex < instances.count else { return nil }
    nextInstanceIndex += 1
    return instances[nextInstanceIndex - 1].id
  }

  mutating func skipUnknownResource() {}

  private func value() throws(PayloadError) -> AnyResourceValue {
    if let instances { return instances[nextInstanceIndex - 1].value }
    guard case .single(let value) = resources[next - 1].content else { throw PayloadError(.wrongMultiplicity) }
    return value
  }

  mutating func readString() throws(PayloadError) -> String {
    guard case .string(let value) = try value() else { throw PayloadError(.invalidValue(.string)) }
    return value
  }

  mutating func readInteger() throws(PayloadError) -> Int64 {
    guard case .integer(let value) = try value() else { throw PayloadError(.invalidValue(.integer)) }
    return value
  }

  mutating func readUnsignedInteger() throws(PayloadError) -> UInt64 {
    guard case .unsignedInteger(let value) = try value() else { throw PayloadError(.invalidValue(.unsignedInteger)) }
    return value
  }

  mutating func readFloat() throws(PayloadError) -> Double {
    guard case .float(let value) = try value() else { throw PayloadError(.invalidValue(.float)) }
    return value
  }

  mutating func readBoolean() throws(PayloadError) -> Bool {
    guard case .boolean(let value) = try value() else { throw PayloadError(.invalidValue(.boolean)) }
    return value
  }

  mutating func readOpaque() throws(PayloadError) -> [UInt8] {
    guard case .opaque(let value) = try value() else { throw PayloadError(.invalidValue(.opaque)) }
    return value
  }

  mutating func readTime() throws(PayloadError) -> Timestamp {
    guard case .time(let value) = try value() else { throw PayloadError(.invalidValue(.time)) }
    return value
  }

  mutating func readObjectLink() throws(PayloadError) -> ObjectLink {
    guard case .objectLink(let value) = try value() else { throw PayloadError(.invalidValue(.objectLink)) }
    return value
  }

  mutating func readCoreLink() throws(PayloadError) -> CoreLink {
    guard case .coreLink(let value) = try value() else { throw PayloadError(.invalidValue(.coreLink)) }
    return value
  }
}

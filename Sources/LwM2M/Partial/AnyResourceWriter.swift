/// Collects Resources as values in memory.
struct AnyResourceWriter: ResourceWriter {
  /// The Resources in the order in which they were written.
  private(set) var resources: [(id: ResourceID, content: AnyResource)] = []
  private var id: ResourceID = 0
  private var instance: ResourceInstanceID?
  private var instances = ResourceInstances<AnyResourceValue>()

  mutating func beginResource(_ id: ResourceID) {
    self.id = id
    instance = nil
  }

  mutating func beginInstances(of id: ResourceID) {
    self.id = id
    instances = ResourceInstances()
  }

  mutating func beginInstance(_ id: ResourceInstanceID) {
    instance = id
  }

  mutating func endInstances() {
    resources.append((id, .instances(instances)))
    instance = nil
  }

  private mutating func add(_ value: AnyResourceValue) {
    if let instance {
      instances[instance] = value
    } else {
      resources.append((id, .single(value)))
    }
  }

  mutating func writeString(_ value: String) { add(.string(value)) }
  mutating func writeInteger(_ value: Int64) { add(.integer(value)) }
  mutating func writeUnsignedInteger(_ value: UInt64) { add(.unsignedInteger(value)) }
  mutating func writeFloat(_ value: Double) { add(.float(value)) }
  mutating func writeBoolean(_ value: Bool) { add(.boolean(value)) }
  mutating func writeOpaque(_ value: [UInt8]) { add(.opaque(value)) }
  mutating func writeTime(_ value: Timestamp) { add(.time(value)) }
  mutating func writeObjectLink(_ value: ObjectLink) { add(.objectLink(value)) }
  mutating func writeCoreLink(_ value: CoreLink) { add(.coreLink(value)) }
}

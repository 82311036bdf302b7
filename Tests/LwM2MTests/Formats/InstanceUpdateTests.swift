import LwM2M
import Testing

/// What a Write does to the instances of a Resource.
struct InstanceUpdateTests {
  /// An Object whose Resource 1 has instances that a Server may write, and whose Resource 2 only the device sets.
  private struct Zones: LwM2MObject {
    static var facts: ObjectFacts {
      ObjectFacts(objectID: 32769, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false, resources: "1 RW")
    }

    var limits: ResourceInstances<Int64>?
    var state: ResourceInstances<Int64>

    init(limits: ResourceInstances<Int64>?, state: ResourceInstances<Int64> = [0: 1, 9: 2]) {
      self.limits = limits
      self.state = state
    }

    mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
      visitor.visitInstances(&limits, at: 1)
      visitor.visitInstances(mandatory: &state, at: 2)
    }
  }

  private func written(
    _ payload: [UInt8], over limits: ResourceInstances<Int64>?, as operation: WriteOperation
  ) throws -> ResourceInstances<Int64>? {
    var zones = Zones(limits: limits)
    try TLV.write(payload, to: &zones, as: operation)
    #expect(zones == Zones(limits: zones.limits), "the other Resource is untouched")
    return zones.limits
  }

  /// Instances 7, 300 and 2 of Resource 1, in this order.
  private let payload: [UInt8] = [0x88, 1, 10, 0x41, 7, 70, 0x61, 1, 44, 30, 0x41, 2, 20]

  @Test("a Partial Update changes the instances that it names, in any order, and leaves the others")
  func update() throws {
    #expect(
      try written(payload, over: [1: 1, 2: 2, 7: 7, 65534: 9], as: .update)
        == [1: 1, 2: 20, 7: 70, 300: 30, 65534: 9])
    #expect(try written(payload, over: nil, as: .update) == [2: 20, 7: 70, 300: 30])
    #expect(try written([0x80, 1], over: [1: 1, 4: 4], as: .update) == [1: 1, 4: 4])
  }

  @Test("a Replace leaves nothing but what it names")
  func replace() throws {
    #expect(try written(payload, over: [1: 1, 2: 2], as: .replace) == [2: 20, 7: 70, 300: 30])
    #expect(try written([0x80, 1], over: [1: 1], as: .replace) == [:])
    #expect(try written([], over: [1: 1], as: .replace) == nil)
  }

  @Test("an instance that comes twice, and a single value, are refused, and change nothing")
  func refused() throws {
    var zones = Zones(limits: [1: 1])
    for (payload, reason): ([UInt8], PayloadError.Reason) in [
      ([0x86, 1, 0x41, 3, 5, 0x41, 3, 6], .duplicateID(3)), ([0xC1, 1, 5], .wrongMultiplicity),
      ([0x83, 2, 0x41, 0, 5], .notWritable(2)),
    ] {
      let error = #expect(throws: PayloadError.self) { try TLV.write(payload, to: &zones, as: .update) }
      #expect(error?.reason == reason)
      #expect(zones == Zones(limits: [1: 1]))
    }
  }

  @Test("tens of thousands of instances in descending order take no longer than a sort")
  func many() throws {
    let ids = (0..<60_000).reversed().map { UInt16($0) }
    let entries = ids.flatMap { [0x61, UInt8($0 >> 8), UInt8($0 & 255), 1] as [UInt8] }
    let head: [UInt8] = [0x98, 1] + [16, 8, 0].map { UInt8(truncatingIfNeeded: entries.count >> $0) }
    let former = ResourceInstances<Int64>(Array(repeating: 0, count: 65_000))
    let limits = try #require(try written(head + entries, over: former, as: .update))
    #expect(limits.count == 65_000)
    #expect(limits.prefix(60_000).allSatisfy { $0.value == 1 } && limits.dropFirst(60_000).allSatisfy { $0.value == 0 })
  }
}

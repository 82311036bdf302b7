import TestSupport
import Testing

@testable import LwM2M

struct InstancesTests {
  @Test("a list becomes instances 0, 1, 2")
  func list() {
    let instances: ResourceInstances<Int64> = [10, 20]
    #expect(instances.map(\.id) == [0, 1])
    #expect(instances.values == [10, 20])
    #expect(instances[ResourceInstanceID(rawValue: 1)] == 20)
  }

  @Test("instances behave like a sorted dictionary under random edits", arguments: [2, 4, 64])
  func edits(ids: UInt16) {
    var random = SeededGenerator(seed: 1)
    var instances = ResourceInstances<Int64>()
    var reference: [UInt16: Int64] = [:]
    for _ in 0..<2000 {
      let id = UInt16.random(in: 0..<ids, using: &random)
      let value = Bool.random(using: &random) ? Int64.random(in: 0..<9, using: &random) : nil
      instances[ResourceInstanceID(rawValue: id)] = value
      reference[id] = value
      #expect(instances.map(\.id.rawValue) == reference.keys.sorted())
      #expect(instances.values == reference.keys.sorted().map { reference[$0] })
    }
    for id in 0..<ids { #expect(instances[ResourceInstanceID(rawValue: id)] == reference[id]) }
  }

  @Test("collected instances come out sorted, and an ID that came twice is told")
  func collecting() {
    var random = SeededGenerator(seed: 2)
    for count in [0, 1, 2, 3, 10, 257] {
      let ids = (0..<UInt16(count)).map { $0 * 3 }.shuffled(using: &random)
      var instances = ResourceInstances<Int64>()
      for id in ids { instances.collect(ResourceInstanceID(rawValue: id), Int64(id)) }
      #expect(instances.sortCollected() == nil)
      #expect(instances.map(\.id.rawValue) == ids.sorted())
      #expect(instances.values == ids.sorted().map(Int64.init))
      guard let twice = ids.randomElement(using: &random) else { continue }
      instances.collect(ResourceInstanceID(rawValue: twice), 0)
      #expect(instances.sortCollected()?.rawValue == twice)
    }
  }

  @Test("Strings are the same only byte by byte")
  func strings() {
    let composed: ResourceInstances<String> = ["\u{E9}"]
    let decomposed: ResourceInstances<String> = ["e\u{301}"]
    #expect(!composed.isSame(as: decomposed))
    #expect(composed.isSame(as: composed))
  }
}

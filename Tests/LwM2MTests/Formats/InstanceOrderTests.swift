import LwM2M
import Testing

/// Instances are read where they stay, the first two without a look at their order.
struct InstanceOrderTests {
  private struct Lists: LwM2MObject {
    static var facts: ObjectFacts {
      ObjectFacts(objectID: 32774, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false)
    }

    var numbers: ResourceInstances<Int64> = []
    var names: ResourceInstances<String>?

    mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
      visitor.visitInstances(mandatory: &numbers, at: 7)
      visitor.visitInstances(&names, at: 8)
    }
  }

  /// All lists of so many instance IDs from 0 to 3.
  private func lists(of count: Int) -> [[UInt8]] {
    count == 0 ? [[]] : lists(of: count - 1).flatMap { list in (0...3).map { list + [$0] } }
  }

  @Test("instances in any order are sorted, and an ID that comes twice is refused", arguments: 0...5)
  func orders(count: Int) throws {
    for ids in lists(of: count) {
      let numbers = ids.flatMap { [0x41, $0, $0 + 10] as [UInt8] }
      let names = ids.flatMap { [0x41, $0, $0 + 0x61] as [UInt8] }
      let payload = [0x88, 7, UInt8(numbers.count)] + numbers + [0x88, 8, UInt8(names.count)] + names
      guard Set(ids).count == ids.count else {
        let error = #expect(throws: PayloadError.self) { try TLV.decode(Lists.self, from: payload) }
        guard case .duplicateID(let id)? = error?.reason else {
          Issue.record("\(ids): \(String(describing: error))")
          continue
        }
        #expect(ids.count { $0 == id } > 1, "\(ids)")
        continue
      }
      let lists = try TLV.decode(Lists.self, from: payload)
      #expect(lists.numbers.map(\.id.rawValue) == ids.sorted().map(UInt16.init), "\(ids)")
      #expect(lists.numbers.values == ids.sorted().map { Int64($0) + 10 }, "\(ids)")
      #expect(lists.names?.map(\.id) == lists.numbers.map(\.id), "\(ids)")
      #expect(lists.names?.values == ids.sorted().map { ["a", "b", "c", "d"][Int($0)] }, "\(ids)")
    }
  }
}

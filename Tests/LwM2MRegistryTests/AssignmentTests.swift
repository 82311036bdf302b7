#if Registry
  import LwM2M
  import LwM2MDiagnostics
  import LwM2MModel
  import LwM2MRegistry
  import TestSupport
  import Testing

  /// Which IDs are given away, and that none is given away twice.
  struct AssignmentTests {
    private func assign(
      _ name: String, _ test: TestRegistry, owner: String = "ACME", class className: String? = nil, id: ObjectID? = nil,
      reuse: Bool = false
    ) throws -> Assignment {
      try test.registry.assign(
        AssignmentRequest(name: name, owner: owner, className: className, id: id, reusesReleased: reuse))
    }

    @Test func theNextFreeIDOfTheClass() throws {
      let test = try TestRegistry()
      #expect(try assign("A", test).id == 26241)
      #expect(try assign("B", test).id == 26242)
      #expect(try assign("C", test, class: "x").id == 10241)
      #expect(try assign("D", test, class: "ext").urn.description == "urn:oma:lwm2m:ext:2048")
      #expect(try assign("E", test, class: "test").className == "test")
      #expect(try test.objects().allSatisfy { $0.state == .assigned && !$0.isDefined })
      #expect(try test.registry.check() == [])
    }

    @Test func theSameNameAndOwnerGetTheSameID() throws {
      let test = try TestRegistry()
      let first = try assign("A", test)
      #expect(try !first.isRepeated && assign("A", test).isRepeated)
      #expect(try assign("A", test, class: "x").id == first.id)
      #expect(try assign("a", test).id != first.id)
      #expect(try assign("A", test, owner: "Other").id != first.id)
      #expect(failure { try assign("A", test, id: 26300) }?.description.contains("has the ID 26241 already") == true)
      #expect(try test.log().count { $0.action == "assign" } == 3)
    }

    @Test func anIDThatIsAskedForHasToBeFree() throws {
      let test = try TestRegistry()
      #expect(try assign("A", test, id: 30000).id == 30000)
      #expect(failure { try assign("B", test, id: 30000) }?.description.contains("belongs to 'A' of 'ACME'") == true)
      for id in [1024, 2047, 42801, 65534, 65535] as [ObjectID] {
        #expect(failure { try assign("B", test, id: id) }?.kind == .refused, "\(id)")
      }
      #expect(failure { try assign("B", test, id: 32769) }?.description.contains("reserve") == true)
      #expect(failure { try assign("B", test, class: "test", id: 30001) }?.kind == .refused)
      #expect(failure { try assign("B", test, class: "nonsense") }?.kind == .notFound)
      #expect(failure { try assign("B", test, class: "reserved") }?.kind == .refused)
      #expect(failure { try assign("", test) }?.kind == .refused)
      #expect(try test.objects().count == 1)
    }

    @Test func anExhaustedClassIsSaidAndGapsAreFilled() throws {
      let test = try TestRegistry()
      #expect(try assign("last", test, class: "test", id: 42800).id == 42800)
      for number in 0..<31 {
        #expect(try assign("T\(number)", test, class: "test").id.rawValue == 42769 + UInt16(number))
      }
      let error = try #require(failure { try assign("one more", test, class: "test") })
      #expect(error.kind == .exhausted)
      #expect(error.description.contains("'test' (42769-42800)"))
    }

    @Test func aReleasedIDIsNotGivenAgainUnlessAskedFor() throws {
      let test = try TestRegistry()
      let id = try assign("A", test).id
      try test.registry.release(id)
      #expect(try test.objects().map(\.state) == [.released])
      #expect(try assign("B", test).id == 26242)
      #expect(failure { try assign("C", test, id: id) }?.description.contains("--reuse") == true)
      #expect(try assign("C", test, reuse: true).id == id)
      #expect(failure { try test.registry.release(999) }?.kind == .notFound)
      #expect(try test.registry.check() == [])
    }

    @Test func aPublishedIDIsNeverReleased() throws {
      let test = try TestRegistry()
      try test.importing(["a.xml": SampleDefinition().xml])
      #expect(failure { try test.registry.release(10241) }?.description.contains("is published") == true)
    }

    @Test func blocksAreContiguousAndTheirOwners() throws {
      let test = try TestRegistry()
      let block = try test.registry.reserve(50, for: "ACME")
      #expect(block.ids == 32769...32818)
      #expect(try test.registry.reserve(10, for: "Other").ids == 32819...32828)
      #expect(try test.registry.reserve(5, for: "ACME", from: 40000).ids == 40000...40004)
      #expect(failure { try test.registry.reserve(51, for: "ACME") }?.kind == .refused)
      #expect(failure { try test.registry.reserve(0, for: "ACME") }?.kind == .refused)
      #expect(failure { try test.registry.reserve(5, for: "Third", from: 40004) }?.kind == .refused)
      #expect(failure { try test.registry.reserve(5, for: "Third", from: 30000) }?.kind == .refused)
      #expect(try assign("A", test).id == 32769)
      #expect(try assign("A", test, owner: "Other", class: "vendor").id == 32819)
      #expect(failure { try assign("B", test, owner: "Other", id: 32770) }?.description.contains("'ACME'") == true)
      #expect(
        failure { try assign("B", test, owner: "Nobody", class: "vendor") }?.description.contains("reserve") == true)
      #expect(try test.registry.check() == [])
    }

    @Test func aClassOfOnesOwnHasItsIDsForItself() throws {
      let test = try TestRegistry()
      try test.registry.add(IDClass(name: "lab", ids: 26241...26242, assignment: .free, summary: ""))
      #expect(try assign("A", test).id == 26243)
      #expect(try assign("B", test, class: "lab").id == 26241)
      #expect(try test.objects(class: "lab").map(\.name) == ["B"])
      let again = IDClass(name: "lab", ids: 26250...26251, assignment: .free, summary: "")
      #expect(failure { try test.registry.add(again) }?.kind == .exists)
      let reserved = IDClass(name: "mine", ids: 1000...1100, assignment: .free, summary: "")
      #expect(failure { try test.registry.add(reserved) }?.kind == .refused)
    }

    @Test func severalAtOnceAreAllOrNone() throws {
      let test = try TestRegistry()
      let requests = [AssignmentRequest(name: "A", owner: "O"), AssignmentRequest(name: "", owner: "O")]
      #expect(failure { try test.registry.assign(requests) }?.kind == .refused)
      #expect(try test.objects().isEmpty)
    }
  }
#endif

import LwM2M
import LwM2MModel
import Testing

@Suite("Each rule finds the smallest wrong definition, and nothing in its right twin")
struct ObjectRuleTests {
  @Test("a right definition has no findings")
  func right() {
    #expect(Sample.findings(Sample.object()).isEmpty)
  }

  @Test("non-empty-names")
  func nonEmptyNames() {
    #expect(
      Sample.findings(Sample.object { $0.name = "" }) == [
        "non-empty-names error at 1 OMA 220: object 10241 has no name; give it one in <Name>"
      ])
    #expect(
      Sample.findings(Sample.oneResource({ $0.name = "" })) == [
        "non-empty-names error at 11 OMA 410: resource 0 has no name; give it one in <Name>"
      ])
  }

  @Test("assignable-object-id")
  func assignableObjectID() {
    func findings(_ id: UInt16, _ urn: String) -> [String] {
      Sample.findings(
        Sample.object {
          $0.objectID = ObjectID(rawValue: id)
          $0.urn = Sample.urn(urn)
        })
    }
    #expect(
      findings(1024, "urn:oma:lwm2m:x:1024") == [
        "assignable-object-id warning at 2 OMA 210: object ID '1024' is in a reserved range (1024 to 2047); register one from 10241 to 32768, or use your vendor block"
      ])
    #expect(
      findings(65534, "urn:oma:lwm2m:x:65534") == [
        "assignable-object-id warning at 2 OMA 210: object ID '65534' is in a reserved range (42801 to 65534); register one from 10241 to 32768, or use your vendor block"
      ])
    #expect(
      findings(65535, "urn:oma:lwm2m:x:65535") == [
        "assignable-object-id error at 2 OMA 210: object ID '65535' is MAX_ID, which no object can have; use one up to 42768"
      ])
    #expect(
      findings(42769, "urn:oma:lwm2m:x:42769") == [
        "assignable-object-id note at 2: object ID '42769' is for tests only (42769 to 42800); give the object another one before it goes into a product"
      ])
    for (id, label) in [(0, "oma"), (1023, "oma"), (2048, "ext"), (10240, "ext"), (10241, "x"), (42768, "x")] {
      #expect(findings(UInt16(id), "urn:oma:lwm2m:\(label):\(id)").isEmpty)
    }
  }

  @Test("assignable-resource-id")
  func assignableResourceID() {
    #expect(
      Sample.findings(Sample.oneResource({ $0.id = 65535 })) == [
        "assignable-resource-id error at 10: resource 65535 'Value' has MAX_ID, which no resource can have; use an ID from 0 to 2047"
      ])
    #expect(
      Sample.findings(Sample.oneResource({ $0.id = 32769 })) == [
        "assignable-resource-id warning at 10: resource 32769 'Value' has an ID in no class; use one from 0 to 2047, or from 26241 to 32768 for private reuse"
      ])
    #expect(Sample.findings(Sample.oneResource({ $0.id = 32768 })).isEmpty)
  }

  @Test("well-formed-versions")
  func wellFormedVersions() {
    #expect(
      Sample.findings(Sample.object { $0.declaredVersion = Sample.version("v2") }) == [
        "well-formed-versions error at 5 OMA 260: ObjectVersion 'v2' is no version; write a digit, a point and a digit, such as '1.0'"
      ])
    #expect(
      Sample.findings(
        Sample.object {
          $0.declaredVersion = Sample.version("1.10")
          $0.urn = Sample.urn("urn:oma:lwm2m:x:10241:1.10")
        }) == [
          "well-formed-versions warning at 5 OMA 260: ObjectVersion '1.10' has more digits than a URN has room for; use one digit on each side of the point"
        ])
    #expect(
      Sample.findings(Sample.object { $0.declaredLwM2MVersion = Sample.version("one") }) == [
        "well-formed-versions warning at 4 OMA 403: LWM2MVersion 'one' is no version; write a digit, a point and a digit, such as '1.0'"
      ])
    let right = Sample.object {
      $0.declaredVersion = Sample.version("1.0")
      $0.declaredLwM2MVersion = Sample.version("1.1")
    }
    #expect(Sample.findings(right).isEmpty)
  }

  @Test("well-formed-urn")
  func wellFormedURN() {
    func findings(_ urn: String) -> [String] { Sample.findings(Sample.object { $0.urn = Sample.urn(urn) }) }
    #expect(
      findings("urn:oma:x:10241") == [
        "well-formed-urn warning at 3 OMA 401: ObjectURN 'urn:oma:x:10241' is no URN of an object; write 'urn:oma:lwm2m:x:10241'"
      ])
    #expect(
      findings("") == ["well-formed-urn warning at 3 OMA 401: ObjectURN is empty; write 'urn:oma:lwm2m:x:10241'"])
    #expect(findings("urn:oma:lwm2m:x:10241").isEmpty)
  }

  @Test("urn-matches-id")
  func urnMatchesID() {
    #expect(
      Sample.findings(Sample.object { $0.urn = Sample.urn("urn:oma:lwm2m:x:10242") }) == [
        "urn-matches-id error at 3 OMA 401: ObjectURN 'urn:oma:lwm2m:x:10242' names object 10242, but ObjectID is '10241'; write 'urn:oma:lwm2m:x:10241'"
      ])
  }

  @Test("urn-matches-label")
  func urnMatchesLabel() {
    #expect(
      Sample.findings(Sample.object { $0.urn = Sample.urn("urn:oma:lwm2m:ext:10241") }) == [
        "urn-matches-label warning at 3 OMA 401: ObjectURN 'urn:oma:lwm2m:ext:10241' has a label that its object ID is not in the range of; write 'urn:oma:lwm2m:x:10241'"
      ])
  }

  @Test("urn-matches-version")
  func urnMatchesVersion() {
    func findings(_ urn: String, _ version: String?) -> [String] {
      Sample.findings(
        Sample.object {
          $0.urn = Sample.urn(urn)
          $0.declaredVersion = version.map(Sample.version)
        })
    }
    #expect(
      findings("urn:oma:lwm2m:x:10241", "1.1") == [
        "urn-matches-version warning at 3 OMA 401: ObjectURN 'urn:oma:lwm2m:x:10241' means version 1.0, but ObjectVersion is '1.1'; write 'urn:oma:lwm2m:x:10241:1.1'"
      ])
    #expect(
      findings("urn:oma:lwm2m:x:10241:1.2", "1.1") == [
        "urn-matches-version error at 3 OMA 401: ObjectURN 'urn:oma:lwm2m:x:10241:1.2' names version 1.2, but ObjectVersion is '1.1'; write 'urn:oma:lwm2m:x:10241:1.1'"
      ])
    #expect(
      findings("urn:oma:lwm2m:x:10241:1.1", nil) == [
        "urn-matches-version error at 3: ObjectURN 'urn:oma:lwm2m:x:10241:1.1' names version 1.1, but no ObjectVersion means 1.0; write '1.1' there too"
      ])
    #expect(
      findings("urn:oma:lwm2m:x:10241:1.0", "1.0") == [
        "urn-matches-version note at 3: ObjectURN 'urn:oma:lwm2m:x:10241:1.0' names version 1.0, which the registry leaves out; write 'urn:oma:lwm2m:x:10241'"
      ])
    #expect(findings("urn:oma:lwm2m:x:10241:1.1", "1.1").isEmpty)
  }

  @Test("has-resources")
  func hasResources() {
    #expect(
      Sample.findings(Sample.object { $0.resources = [] }) == [
        "has-resources warning at 6 OMA 273: object 10241 'Sample' has no resources; define one with <Item ID=\"0\"> in <Resources>"
      ])
  }

  @Test("unique-resource-ids")
  func uniqueResourceIDs() {
    func findings(_ ids: [ResourceID]) -> [String] {
      Sample.findings(
        Sample.object { object in
          object.resources = ids.enumerated().map { index, id in
            Sample.resource { ($0.id, $0.name, $0.offsets.item) = (id, "R\(index)", 10 + index) }
          }
        })
    }
    #expect(
      findings([7, 2, 7, 7]) == [
        "unique-resource-ids error at 12: resource 7 'R2' has the ID of resource 7 'R0' above; give it another one, or remove one of them",
        "unique-resource-ids error at 13: resource 7 'R3' has the ID of resource 7 'R0' above; give it another one, or remove one of them",
      ])
    #expect(
      findings([5700, 5700]) == [
        "unique-resource-ids error at 11 OMA 451: resource 5700 'R1' has the ID of resource 5700 'R0' above; give it another one, or remove one of them"
      ])
    #expect(findings([7, 2, 9, 0]).isEmpty)
  }

  @Test("unique-resource-names")
  func uniqueResourceNames() {
    #expect(
      Sample.findings(Sample.object { $0.resources = [Sample.resource(), Sample.resource { $0.id = 1 }] }) == [
        "unique-resource-names note at 11: resource 1 'Value' has the same name as resource 0; rename one of them"
      ])
  }

  @Test("operations-match-type")
  func operationsMatchType() {
    #expect(
      Sample.findings(Sample.oneResource({ ($0.operations, $0.type, $0.isMultiple) = (.execute, .string, true) }))
        == [
          "operations-match-type warning at 13 OMA 413: resource 0 'Value' is executable and has no instances, but its MultipleInstances is 'Multiple'; write 'Single'",
          "operations-match-type warning at 14 OMA 413: resource 0 'Value' is executable and has no value, but its Type is 'String'; leave Type empty",
        ])
    #expect(
      Sample.findings(Sample.oneResource({ $0.type = nil })) == [
        "operations-match-type warning at 14: resource 0 'Value' has a value but no Type; it is taken as 'Opaque', so name its type"
      ])
    #expect(Sample.findings(Sample.oneResource({ ($0.operations, $0.type) = (.execute, nil) })).isEmpty)
  }

  @Test("type-matches-lwm2m-version")
  func typeMatchesLwM2MVersion() {
    func findings(_ type: ResourceType, _ version: String?) -> [String] {
      Sample.findings(
        Sample.object {
          $0.resources = [Sample.resource { $0.type = type }]
          $0.declaredLwM2MVersion = version.map(Sample.version)
        })
    }
    #expect(
      findings(.unsignedInteger, "1.0") == [
        "type-matches-lwm2m-version warning at 14 OMA 412: resource 0 'Value' has the Type 'Unsigned Integer' of LwM2M 1.1, but LWM2MVersion is '1.0'; write '1.1' there"
      ])
    #expect(
      findings(.coreLink, nil) == [
        "type-matches-lwm2m-version warning at 14 OMA 412: resource 0 'Value' has the Type 'Corelnk' of LwM2M 1.1, but LWM2MVersion is missing, which means 1.0; write '1.1' there"
      ])
    #expect(findings(.unsignedInteger, "1.1").isEmpty && findings(.coreLink, "1.2").isEmpty)
    #expect(findings(.integer, nil).isEmpty)
  }

  @Test("understood-range")
  func understoodRange() {
    #expect(
      Sample.findings(Sample.range("see\n  below", .integer)) == [
        "understood-range warning at 15: resource 0 'Value' has a RangeEnumeration that is not understood, 'see below'; write '0..100' for a range or '1,2,5' for single values"
      ])
    for type in ResourceType.allCases {
      #expect(Sample.findings(Sample.range("whatever it is", type)).map { $0.prefix(16) } == ["understood-range"])
      #expect(Sample.findings(Sample.range("", type)).isEmpty)
    }
    #expect(Sample.findings(Sample.range("0..3, 99", .integer)).isEmpty)
  }

  @Test("ascending-range")
  func ascendingRange() {
    #expect(
      Sample.findings(Sample.range("-30..-120", .integer)) == [
        "ascending-range warning at 15: resource 0 'Value' has the range '-30..-120', which begins with the larger number; write '-120..-30'"
      ])
    #expect(Sample.findings(Sample.range("-120..-30", .integer)).isEmpty)
  }

  @Test("range-written-with-dots")
  func rangeWrittenWithDots() {
    #expect(
      Sample.findings(Sample.range("0-255", .integer)) == [
        "range-written-with-dots warning at 15 OMA 418: resource 0 'Value' has the range '0-255' without dots; write '0..255'"
      ])
    #expect(Sample.findings(Sample.range("1 to 64 bytes", .string)).count == 1)
    for text in ["0..255", "-128..127", "0...5", "0x00..0xFF", "8-bit"] {
      #expect(Sample.findings(Sample.range(text, .integer)).isEmpty, "\(text)")
    }
  }
}

import LwM2M
import LwM2MComparison
import LwM2MDiagnostics
import LwM2MModel
import Testing

@Suite("Each change is found, and asks for the version that LwM2M Core says")
struct ComparisonRuleTests {
  @Test func theSameIsNoChange() {
    #expect(Sample.changes(Sample.object(), Sample.object()) == [])
    #expect(
      Sample.changes(
        Sample.object { $0.schemaLocation = "a" },
        Sample.object {
          $0.schemaLocation = "b"
          $0.resources.reverse()
        }) == [])
  }

  @Test func names() {
    #expect(
      Sample.changes(from: { _ in }, to: { $0.name = "Depth" }) == [
        "major stable-names 0: the name of resource 0 was 'Level 0' and is 'Depth'; if it is another thing, give it a Resource ID of its own"
      ])
    #expect(
      Sample.changes(from: { _ in }, to: { $0.name = "level-0" }) == [
        "minor stable-names 0: the name of resource 0 was 'Level 0' and is 'level-0', which is the same name"
      ])
    #expect(
      Sample.changes(Sample.object(), Sample.object { $0.name = "Example" }) == [
        "major stable-names: the Object's name was 'Sample' and is 'Example'; if it is another thing, give it an Object ID of its own"
      ])
  }

  @Test func labels() {
    func urn(_ text: String) -> Written<ObjectURN> { Written(text: text, value: ObjectURN(text)) }
    let old = Sample.object { $0.urn = urn("urn:oma:lwm2m:ext:10241") }
    #expect(
      Sample.changes(old, Sample.object("1.1") { $0.urn = urn("urn:oma:lwm2m:x:10241:1.1") }) == [
        "minor stable-urn-label: the label of ObjectURN was 'ext' and is 'x'"
      ])
    #expect(Sample.changes(old, Sample.object("1.1") { $0.urn = urn("urn:oma:lwm2m:ext:10241:1.1") }) == [])
    #expect(Sample.changes(old, Sample.object { $0.urn = urn("none") }) == [])
  }

  @Test func instances() {
    #expect(
      Sample.changes(from: { _ in }, to: { $0.isMultiple = true }) == [
        "major stable-instances 0: MultipleInstances of resource 0 'Level 0' was 'Single' and is 'Multiple'"
      ])
    #expect(
      Sample.changes(Sample.object(), Sample.object { $0.isMultiple = false }) == [
        "major stable-instances: MultipleInstances of the Object was 'Multiple' and is 'Single'"
      ])
  }

  @Test func mandatory() {
    #expect(
      Sample.changes(from: { _ in }, to: { $0.isMandatory = true }) == [
        "major stable-mandatory 0: Mandatory of resource 0 'Level 0' was 'Optional' and is 'Mandatory'"
      ])
    #expect(
      Sample.changes(Sample.object { $0.isMandatory = true }, Sample.object()) == [
        "major stable-mandatory: Mandatory of the Object was 'Mandatory' and is 'Optional'"
      ])
  }

  @Test func operationsAndTypes() {
    #expect(
      Sample.changes(from: { _ in }, to: { $0.operations = .read }) == [
        "major stable-operations 0: Operations of resource 0 'Level 0' was 'RW' and is 'R'"
      ])
    #expect(
      Sample.changes(from: { _ in }, to: { $0.type = .float }) == [
        "major stable-types 0: Type of resource 0 'Level 0' was 'Integer' and is 'Float'"
      ])
    #expect(
      Sample.changes(
        from: { ($0.operations, $0.type) = (.execute, .string) }, to: { ($0.operations, $0.type) = (.execute, nil) })
        == [
          "none stable-types 0: Type of resource 0 'Level 0' was 'String' and is empty, which means nothing for an executable resource"
        ])
  }

  @Test(arguments: [
    ("0..100", "0..200", ResourceType.integer, Impact.major),
    ("0..100", "0..50", .integer, .major),
    ("", "0..50", .integer, .major),
    ("0..50", "", .integer, .major),
    ("0-100", "0..100", .integer, .none),
    ("0.0..1.0", "0..1", .float, .none),
    ("1,2,3", "1,2,3,4", .integer, .minor),
    ("1,2,3", "1,2", .integer, .major),
    ("1,2,3", "1,2,4", .integer, .major),
    ("1,2,3", "1..4", .integer, .major),
    ("\"on\",\"off\"", "\"on\",\"off\",\"blink\"", .string, .minor),
    ("\"on\",\"off\"", "\"on\"", .string, .major),
    ("1..64 bytes", "1..64", .string, .none),
    ("1..64", "1..128", .string, .major),
    ("who knows", "nobody knows", .integer, .major),
  ])
  func ranges(old: String, new: String, type: ResourceType, impact: Impact) {
    let changes = Sample.changes(from: Sample.range(old, type), to: Sample.range(new, type))
    #expect(changes.count == 1)
    #expect(changes.first?.hasPrefix("\(impact) stable-ranges 0: ") == true, "\(changes)")
  }

  @Test func otherWhiteSpaceIsNoOtherRange() {
    #expect(Sample.changes(from: Sample.range("who  knows"), to: Sample.range("who\nknows")) == [])
  }

  @Test func aRangeOfCodesMayGrow() {
    func codes(_ count: Int) -> (inout ResourceDefinition) -> Void {
      { resource in
        Sample.range("0..\(count - 1)")(&resource)
        resource.namedValues = (0..<count).map { NamedValue(value: Int64($0), name: "code \($0)") }
      }
    }
    #expect(
      Sample.changes(from: codes(3), to: codes(4)) == [
        "minor stable-ranges 0: RangeEnumeration of resource 0 'Level 0' was '0..2' and is '0..3': an enumeration gains values",
        "minor stable-codes 0: resource 0 'Level 0' gains the code 3 'code 3'",
      ])
    #expect(Sample.changes(from: codes(4), to: codes(3)).map { $0.prefix(5) } == ["major", "major"])
  }

  @Test func units() {
    #expect(
      Sample.changes(from: { $0.units = "m" }, to: { $0.units = "s" }) == [
        "major stable-units 0: Units of resource 0 'Level 0' was 'm' and is 's'"
      ])
    #expect(
      Sample.changes(from: { $0.units = "bytes" }, to: { $0.units = "B" }) == [
        "minor stable-units 0: Units of resource 0 'Level 0' was 'bytes' and is 'B', which is the same unit"
      ])
    #expect(
      Sample.changes(from: { _ in }, to: { $0.units = "s" }) == [
        "major stable-units 0: Units of resource 0 'Level 0' was empty and is 's'"
      ])
  }

  @Test func codes() {
    func named(_ names: [Int64: String]) -> (inout ResourceDefinition) -> Void {
      { $0.namedValues = names.sorted { $0.key < $1.key }.map { NamedValue(value: $0.key, name: $0.value) } }
    }
    func words(_ old: [Int64: String], _ new: [Int64: String]) -> [String] {
      Sample.changes(from: named(old), to: named(new))
    }
    #expect(
      words([0: "off", 1: "on"], [0: "off", 1: "on", 2: "blink"]) == [
        "minor stable-codes 0: resource 0 'Level 0' gains the code 2 'blink'"
      ])
    #expect(
      words([0: "off", 1: "on"], [0: "off"]) == [
        "major stable-codes 0: resource 0 'Level 0' gives up the code 1 'on'"
      ])
    #expect(
      words([0: "off", 1: "Reserved"], [0: "off", 1: "on"]) == [
        "minor stable-codes 0: resource 0 'Level 0' takes into use the code 1 'on'"
      ])
    #expect(words([0: "off", 1: "Reserved"], [0: "off"]).map { $0.prefix(5) } == ["minor"])
    #expect(
      words([0: "off", 1: "on"], [0: "off", 1: "alight"]) == [
        "minor stable-codes 0: resource 0 'Level 0' says in other words what they mean: the code 1 'alight'"
      ])
    #expect(words([:], [0: "off", 1: "on"]) == [])
    #expect(
      words([0: "off", 1: "on"], [0: "On", 1: "off"]) == [
        "major stable-codes 0: resource 0 'Level 0' gives the meaning of another code to the codes 0 'On', 1 'off'"
      ])
    #expect(
      words([0: "off", 1: "on", 2: "Reserved"], [0: "off", 1: "Reserved", 2: "Reserved"]) == [
        "major stable-codes 0: resource 0 'Level 0' takes out of use the code 1 'Reserved'"
      ])
  }

  @Test func texts() {
    func words(_ old: String, _ new: String) -> [String] {
      Sample.changes(from: { $0.summary = old }, to: { $0.summary = new })
    }
    #expect(
      words("How full it is.", "How full the tank is.") == [
        "minor stable-texts 0: Description of resource 0 'Level 0' has other words"
      ])
    #expect(
      words("It MUST be set. Good.", "It MAY be set. Good.") == [
        "major stable-texts 0: Description of resource 0 'Level 0' demands something else"
      ])
    #expect(words("It MUST be set. Good.", "It MUST be set. Better.").map { $0.prefix(5) } == ["minor"])
    #expect(words("It MUST be set.", "Good. It  MUST\nbe set.").map { $0.prefix(5) } == ["minor"])
    #expect(words("Two  words.", "Two\nwords.") == [])
    #expect(
      Sample.changes(Sample.object { $0.details = "x" }, Sample.object { $0.details = "y" }) == [
        "minor stable-texts: Description2 has other words"
      ])
  }

  @Test func resourcesComeAndGo() {
    let three = Sample.object { $0.resources.append(Sample.resource(2)) }
    let mandatory = Sample.object { $0.resources.append(Sample.resource(2) { $0.isMandatory = true }) }
    #expect(
      Sample.changes(Sample.object(), three) == ["minor added-resources 2: resource 2 'Level 2' is new and optional"])
    #expect(
      Sample.changes(Sample.object(), mandatory) == [
        "major added-resources 2: resource 2 'Level 2' is new and mandatory"
      ])
    #expect(
      Sample.changes(three, Sample.object()) == [
        "minor removed-resources 2: resource 2 'Level 2', which was optional, is gone"
      ])
    #expect(
      Sample.changes(mandatory, Sample.object()) == [
        "major removed-resources 2: resource 2 'Level 2', which was mandatory, is gone"
      ])
  }

  @Test func whatNeedsALaterLwM2MIsMajor() {
    let link = Sample.object { $0.resources.append(Sample.resource(2) { $0.type = .coreLink }) }
    #expect(
      Sample.changes(Sample.object(), link) == [
        "major added-resources 2: resource 2 'Level 2' is new and optional, and its Type 'Corelnk' needs LwM2M 1.1, which the Object did not need"
      ])
    let later = Written(text: "1.1", value: ObjectVersion("1.1"))
    let old = Sample.object { $0.declaredLwM2MVersion = later }
    let new = Sample.object {
      $0.declaredLwM2MVersion = later
      $0.resources.append(Sample.resource(2) { $0.type = .coreLink })
    }
    #expect(Sample.changes(old, new) == ["minor added-resources 2: resource 2 'Level 2' is new and optional"])
    #expect(
      Sample.changes(Sample.object(), old) == [
        "minor stable-lwm2m-version: LWM2MVersion was '1.0' and is '1.1'"
      ])
  }

  @Test func everyRuleIsDescribed() {
    let ids = ComparisonRules.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in ComparisonRules.all + [VersionStep.description, ReusedID.description] {
      #expect(rule.purpose.hasSuffix("."), "\(rule.id)")
      #expect(rule.source.contains("LwM2M Core"), "\(rule.id)")
      #expect(rule.explanation?.wrong != rule.explanation?.right, "\(rule.id)")
    }
  }
}

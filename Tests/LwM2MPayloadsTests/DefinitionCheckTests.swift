import LwM2M
import LwM2MModel
import LwM2MPayloads
import Testing

/// What is said where values are not as their definition says.
@Suite("Checks by definitions:")
struct DefinitionCheckTests {
  private static let object = ObjectDefinition(
    name: "Pump", objectID: 42769, urn: Written(text: "", value: nil), isMultiple: false, isMandatory: false,
    resources: [
      resource(0, .integer, "-10..10,99"), resource(1, .unsignedInteger, "0..18446744073709551614"),
      resource(2, .float, "0..0.1"), resource(3, .string, "1..4 bytes"), resource(4, .string, "\"on\", \"off\""),
      resource(5, .opaque, "2 bytes"), resource(6, .time, "0..100"), resource(7, .coreLink, "..3 bytes"),
      resource(8, .boolean, "0..1"), resource(9, .objectLink, "3303"), resource(10, .integer, "as you like"),
      resource(11, .integer, "0..5", isMultiple: true),
      ResourceDefinition(id: 12, name: "Reset", operations: .execute, type: nil),
    ])

  private static func resource(
    _ id: ResourceID, _ type: ResourceType, _ range: String, isMultiple: Bool = false
  ) -> ResourceDefinition {
    ResourceDefinition(
      id: id, name: "R\(id)", operations: .readWrite, isMultiple: isMultiple, type: type,
      range: Written(text: range, value: ValueConstraint(range, type: type)))
  }

  private func findings(_ lines: String, isWhole: Bool = false, at request: String? = nil) throws -> [String] {
    let definitions = PayloadDefinitions([Self.object, Self.mandatory])
    var reader = PathLineReader(definitions, for: .senMLCBOR)
    let coder = PayloadCoder(.lwM2MCBOR, definitions: definitions, isWhole: isWhole)
    let values = try reader.values(Array(lines.utf8))
    return coder.findings(in: values, at: request.flatMap { ResourcePath($0) }).map(\.failure.message)
  }

  @Test(
    "a value within its range is none",
    arguments: [
      "0\tInteger\t-10", "0\tInteger\t99", "1\tUnsigned Integer\t18446744073709551614", "2\tFloat\t0.1", "2\tFloat\t0",
      "3\tString\té", "4\tString\toff", "5\tOpaque\t0102", "6\tTime\t100", "7\tCorelnk\t</>", "8\tBoolean\ttrue",
      "9\tObjlnk\t1:1", "10\tInteger\t-1", "11/3\tInteger\t5", "11\tempty",
    ])
  func within(line: String) throws {
    #expect(try findings("/42769/0/\(line)\n") == [])
  }

  @Test(
    "a value out of its range is one, with what the definition says",
    arguments: [
      ("0\tInteger\t11", "0: is 11, but the definition allows -10..10, 99"),
      ("0\tInteger\t-11", "0: is -11, but the definition allows -10..10, 99"),
      (
        "1\tUnsigned Integer\t18446744073709551615",
        "1: is 18446744073709551615, but the definition allows 0..18446744073709551614"
      ),
      ("2\tFloat\t0.2", "2: is 0.2, but the definition allows 0..0.1"),
      ("2\tFloat\tNaN", "2: is NaN, but the definition allows 0..0.1"),
      ("3\tString\téé!", "3: has 5 bytes, but the definition allows 1..4 bytes"),
      ("3\tString\t", "3: has 0 bytes, but the definition allows 1..4 bytes"),
      ("4\tString\tOff", "4: is 'Off', but the definition allows \"on\", \"off\""),
      ("5\tOpaque\t01", "5: has 1 byte, but the definition allows 2 bytes"),
      ("6\tTime\t101", "6: is 101, but the definition allows 0..100"),
      ("7\tCorelnk\t</3>", "7: has 4 bytes, but the definition allows ..3 bytes"),
      ("11/3\tInteger\t6", "11/3: is 6, but the definition allows 0..5"),
    ])
  func outOfRange(line: String, message: String) throws {
    #expect(try findings("/42769/0/\(line)\n") == ["/42769/0/" + message])
  }

  @Test("a long text is not repeated whole")
  func longTexts() throws {
    let found = try findings("/42769/0/4\tString\t\(String(repeating: "x", count: 5000))\n")
    #expect(found.count == 1 && (found.first?.utf8.count ?? 0) < 200)
  }

  @Test("each value out of range is one; what is the same for a whole Resource or Object is said once")
  func several() throws {
    let lines = """
      /42769/0/11/0\tInteger\t6
      /42769/0/11/1\tInteger\t7
      /42769/0/0/0\tInteger\t1
      /42769/0/0/1\tInteger\t2
      /42769/0/12\tOpaque\t00
      /42769/3/0\tInteger\t1
      /42769/3/2\tFloat\t0
      /42769/0/77/0\tInteger\t1
      /42769/0/77/1\tInteger\t1
      /9/0/1\tInteger\t1
      /9/0/2\tInteger\t1

      """
    #expect(
      try findings(lines) == [
        "/42769/0/11/0: is 6, but the definition allows 0..5", "/42769/0/11/1: is 7, but the definition allows 0..5",
        "/42769/0/0: has instances, but the definition says that it has one value",
        "/42769/0/12: has a value, but the definition says that it can only be executed",
        "/42769/3: the definition says that the Object has one instance, 0",
        "/42769/0/77/0: the definition of Object 42769 has no such Resource",
        "/9/0/1: no definition of this Object; name one with --definitions",
      ])
  }

  // MARK: - Mandatory Resources

  private static let mandatory: ObjectDefinition = {
    func resource(_ id: ResourceID, _ operations: Operations, isMultiple: Bool = false) -> ResourceDefinition {
      ResourceDefinition(
        id: id, name: "R\(id)", operations: operations, isMultiple: isMultiple, isMandatory: true, type: .integer)
    }
    return ObjectDefinition(
      name: "Mandatory", objectID: 42770, urn: Written(text: "", value: nil), isMultiple: true, isMandatory: false,
      resources: [
        resource(0, .read), resource(1, .readWrite), resource(2, .write), resource(3, .execute), resource(4, .none),
        resource(5, .read, isMultiple: true),
        ResourceDefinition(id: 6, name: "Optional", operations: .read, type: .integer),
      ])
  }()

  private func missing(_ paths: String...) -> [String] {
    paths.map { path in
      let id = path.split(separator: "/").last ?? ""
      return "\(path): is missing, and the definition says that 'R\(id)' is Mandatory"
    }
  }

  @Test("a Mandatory Resource is missing in a whole Object Instance when a Read would answer it")
  func missingResources() throws {
    let instance = "/42770/1/0\tInteger\t0\n/42770/1/4\tInteger\t0\n/42770/1/5\tempty\n"
    #expect(try findings(instance, isWhole: true, at: "/42770/1") == missing("/42770/1/1"))
    #expect(try findings(instance, isWhole: true) == missing("/42770/1/1"))
    #expect(try findings(instance, isWhole: true, at: "/42770") == missing("/42770/1/1"))
    #expect(try findings(instance, isWhole: true, at: "/") == missing("/42770/1/1"))
    #expect(try findings(instance + "/42770/1/1\tInteger\t0\n", isWhole: true, at: "/42770") == [])
  }

  @Test("each instance that there is something of is whole, and the one that was asked for")
  func instances() throws {
    let values = "/42770/7/0\tInteger\t0\n/42770/7/1\tInteger\t0\n/42770/7/4\tInteger\t0\n/42770/2\tempty\n"
    let all = missing("/42770/7/5", "/42770/2/0", "/42770/2/1", "/42770/2/4", "/42770/2/5")
    #expect(try findings(values, isWhole: true, at: "/42770") == all)
    let empty = missing("/42770/9/0", "/42770/9/1", "/42770/9/4", "/42770/9/5")
    #expect(try findings("", isWhole: true, at: "/42770/9") == empty)
    #expect(try findings("/42770\tempty\n", isWhole: true, at: "/42770") == [])
  }

  @Test("nothing is missing in a part: a Resource, a composite request, what is not whole")
  func parts() throws {
    #expect(try findings("/42770/1/0\tInteger\t0\n", isWhole: true, at: "/42770/1/0") == [])
    #expect(try findings("/42770/1/0\n/42770/2\n", isWhole: true, at: "/") == [])
    #expect(try findings("/42770/1/0\tInteger\t0\n", at: "/42770/1") == [])
  }

  @Test("a format that cannot say that there are no instances misses none", arguments: PayloadFormat.allCases)
  func noInstances(format: PayloadFormat) throws {
    guard [.tlv, .lwM2MCBOR, .senMLJSON, .senMLCBOR, .lwM2MJSON].contains(format) else { return }
    let definitions = PayloadDefinitions([Self.mandatory])
    let coder = PayloadCoder(format, definitions: definitions, isWhole: true)
    var reader = PathLineReader(definitions, for: format)
    let lines = "/42770/1/0\tInteger\t0\n/42770/1/1\tInteger\t0\n/42770/1/4\tInteger\t0\n/42770/1/5\tempty\n"
    let values = try reader.values(Array(lines.utf8))
    let payload = try coder.encode(values, at: .objectInstance(42770, 1))
    #expect(try coder.decode(payload, at: .objectInstance(42770, 1)).findings == [])
  }
}

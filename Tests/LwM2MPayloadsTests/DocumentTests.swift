import LwM2M
import LwM2MDiagnostics
import LwM2MGenerators
import LwM2MJSON
import LwM2MPayloads
import Testing

/// JSON documents of devices.
struct DocumentTests {
  private let definitions = PayloadDefinitions([
    .everyType, .sample(3, version: "1.1", isMultiple: false, [(9, .integer, false), (7, .integer, true)]),
    .sample(3, version: "1.0", isMultiple: false, [(9, .string, false)]),
  ])

  private func values(_ json: String) throws -> [KnownValue] {
    var reader = DocumentReader(definitions)
    return try reader.values(PayloadDocument.parse(Array(json.utf8)))
  }

  private func failure(_ json: String) -> String {
    do {
      return PathLines.text(of: try values(json))
    } catch let failure as PayloadFailure {
      return failure.text(file: "f")
    } catch { return "\(error)" }
  }

  private func document(_ values: [KnownValue]) throws -> String {
    var writer = DocumentWriter(definitions)
    return try writer.json(of: values).text
  }

  private func known(_ path: String, _ content: PathValue.Content, time: Int64? = nil) throws -> KnownValue {
    let path = try #require(ResourcePath(path))
    return KnownValue(
      PathValue(path, content, time: time.map { RecordTime(nanoseconds: $0) }), isKnown: definitions.knows(path))
  }

  @Test func documentsAreReadAndWritten() throws {
    let json = """
      {"3:1.1":{"7":{"0":5000,"3":1},"9":100},"42769":{"0":{"0":"a","2":18446744073709551615,"3":0.1,"4":true,"5":"AP8=",\
      "6":1700000000,"7":"3:0","8":"</3>","11":{}},"2":{}}}
      """
    #expect(try document(values(json)) == json)
    #expect(try values(#"{"3:1.1":{"7":[5000,1],"9":1e2}}"#) == values(#"{"3:1.1":{"7":{"0":5000,"1":1},"9":100}}"#))
  }

  @Test func namesAreAsGoodAsIDs() throws {
    #expect(try values(#"{"Sample":{"r7":[5000],"9":100}}"#) == values(#"{"3:1.1":{"7":[5000],"9":100}}"#))
    #expect(try values(#"{"SampleV1_0":{"r9":"full"}}"#) == values(#"{"3":{"9":"full"}}"#))
    #expect(try values(#"{"Sample42769":{"4":{"r0":"a"}}}"#) == values(#"{"42769":{"4":{"0":"a"}}}"#))
    var writer = DocumentWriter(definitions, keys: .names)
    let json = #"{"Sample":{"r7":{"0":5000},"r9":100},"Sample42769":{"4":{"r10":{"2":"b"}}}}"#
    #expect(try writer.json(of: values(json)).text == json)
    let unknown = try [known("/3/0/77", .value(.integer(1))), known("/78/0/1", .value(.integer(1)))]
    #expect(try writer.json(of: unknown).text == #"{"Sample":{"77":1},"78":{"0":{"1":1}}}"#)
  }

  @Test func theKeySaysWhichVersionIsMeant() throws {
    #expect(try values(#"{"3":{"9":"full"}}"#).map(\.value.content) == [.value(.string("full"))])
    #expect(
      failure(#"{"3:1.2":{"9":1}}"#) == "f:1:2: error: no definition of Object 3 in version 1.2, but in 1.0, 1.1")
  }

  @Test(arguments: [
    ("{", "f:1:2: error: expected a name in quotation marks, or '}', but here stands the end of the file"),
    ("[]", "f:1:1: error: the document: expected an object in braces"),
    (
      #"{"x":{}}"#,
      "f:1:2: error: 'x' is no key of an Object: neither ID and version, such as 3303:1.1, nor the name that a definition gives"
    ),
    (#"{"3:1.1":{"9":1},"Sample":{"9":1}}"#, "f:1:18: error: 'Sample' is Object 3, as is '3:1.1'"),
    (#"{"3":{"9":"1","r9":"1"}}"#, "f:1:15: error: /3/0: 'r9' is Resource 9, as is '9'"),
    (#"{"77":{}}"#, "f:1:2: error: no definition of Object 77 in version 1.0; name one with --definitions"),
    (#"{"3:1.1":{"9":"x"}}"#, "f:1:15: error: /3/0/9: expected a whole number from -2^63 to 2^63-1"),
    (#"{"3:1.1":{"8":1}}"#, "f:1:11: error: /3/0: the definition of Object 3:1.1 has no Resource '8'"),
    (#"{"3:1.1":{"9":1,"9":1}}"#, "f:1:17: error: /3/0: the key '9' comes twice"),
    (#"{"42769":{"65535":{}}}"#, "f:1:11: error: Object 42769: '65535' is no ID of an instance, from 0 to 65534"),
  ])
  func whatIsWrongIsSaidWithItsPlace(json: String, message: String) {
    #expect(failure(json) == message)
  }

  @Test func theNewestValueCounts() throws {
    var writer = DocumentWriter(definitions)
    let values = try [
      known("/3/0/9", .value(.integer(1))), known("/3/0/9", .value(.integer(2)), time: 5),
      known("/3/0/9", .value(.integer(3)), time: 7),
    ]
    #expect(try writer.json(of: values).text == #"{"3:1.1":{"9":1}}"#)
    #expect(writer.olderCount == 2)
  }

  @Test func whatADocumentCannotSayIsRefused() throws {
    #expect(throws: PayloadFailure.self) { try document([known("/3/0/9", .nothing)]) }
    #expect(throws: PayloadFailure.self) { try document([known("/3/1/9", .value(.integer(1)))]) }
    #expect(throws: PayloadFailure.self) { try document([known("/42769/0/3", .value(.float(.nan)))]) }
  }

  @Test func whatNoDefinitionKnowsHasItsIDs() throws {
    #expect(try document([known("/77/0/1/2", .value(.boolean(true)))]) == #"{"77":{"0":{"1":{"2":true}}}}"#)
  }
}

import Foundation
import LwM2M
import LwM2MFoundation
import Testing

@Suite("A device document")
struct DocumentTests {
  @Test("holds Objects of several types, and comes back as it was")
  func roundTrip() throws {
    var document = LwM2MDocument()
    document[Temperature.self] = [2: Temperature(sensorValue: 21.5), 7: Temperature(sensorValue: -1)]
    document[Types.self] = [CodableTests.full]
    let json = try document.json()
    let copy = try LwM2MDocument(json: json, types: [Types.self, Temperature.self, Texts.self])
    #expect(copy[Temperature.self] == document[Temperature.self])
    #expect(copy[Types.self]?[0] == CodableTests.full)
    #expect(copy[Texts.self] == nil)
    #expect(copy.unknownKeys.isEmpty)
    #expect(copy.keys.map(\.description) == ["3303:1.1", "42769@1.1"])
  }

  @Test("is keyed by Object and version; a single instance has no ID")
  func text() throws {
    var document = LwM2MDocument()
    document[Texts.self] = [Texts(tabAndLine: true)]
    document[Temperature.self] = [Temperature(sensorValue: 21.5)]
    #expect(
      String(decoding: try document.json(), as: UTF8.self) == #"{"0":{"0":true},"3303:1.1":{"0":{"5700":21.5}}}"#)
    document[Temperature.self] = nil
    #expect(String(decoding: try document.json(), as: UTF8.self) == #"{"0":{"0":true}}"#)
  }

  @Test("names the Objects that no type was given for")
  func unknown() throws {
    let json = Data(#"{"3303": {}, "9:1.0": 1, "3303:1.1": [{"5700": 3}]}"#.utf8)
    let document = try LwM2MDocument(json: json, types: [Temperature.self])
    #expect(document.unknownKeys == ["3303", "9:1.0"])
    #expect(document[Temperature.self] == [Temperature(sensorValue: 3)])
  }

  @Test("says where it is wrong")
  func path() {
    let json = Data(#"{"3303:1.1": {"0": {"5700": 1}, "12": {"5700": "1"}}}"#.utf8)
    let error = #expect(throws: DecodingError.self) { try LwM2MDocument(json: json, types: [Temperature.self]) }
    #expect(error?.path == "3303:1.1/12/5700")
  }

  @Test("cannot hold two instances of an Object that has one")
  func single() {
    var document = LwM2MDocument()
    document[Texts.self] = [Texts(), Texts()]
    #expect(throws: EncodingError.self) { try document.json() }
    document[Texts.self] = [5: Texts()]
    #expect(throws: EncodingError.self) { try document.json() }
  }
}

import Foundation
import LwM2M
import LwM2MFoundation
import Testing

@Suite("A generated type with names for keys")
struct NamedKeysTests {
  @Test("is written with the names, its instances with their IDs, and comes back as it was")
  func roundTrip() throws {
    let temperature = ACMETemperature(sensorValue: 21.5, sensorUnits: "Cel", timestamp: 1_700_000_000)
    #expect(try json(temperature) == #"{"sensorUnits":"Cel","sensorValue":21.5,"timestamp":1700000000}"#)
    #expect(try JSONDecoder().decode(ACMETemperature.self, from: JSONEncoder().encode(temperature)) == temperature)
    let list = try PropertyListEncoder().encode(temperature)
    #expect(try PropertyListDecoder().decode(ACMETemperature.self, from: list) == temperature)
    let instances: ObjectInstances<ACMETemperature> = [7: ACMETemperature(sensorValue: 1)]
    #expect(try json(instances) == #"{"7":{"sensorValue":1}}"#)
  }

  @Test("is keyed by its own name in a document, beside types that are not")
  func document() throws {
    var document = LwM2MDocument()
    document[ACMETemperature.self] = [ACMETemperature(sensorValue: 1)]
    document[Texts.self] = [Texts(resource1: true)]
    let json = try document.json()
    #expect(String(decoding: json, as: UTF8.self) == #"{"0":{"1":true},"ACMETemperature":{"0":{"sensorValue":1}}}"#)
    let copy = try LwM2MDocument(json: json, types: [ACMETemperature.self])
    #expect(copy[ACMETemperature.self] == [ACMETemperature(sensorValue: 1)])
    #expect(copy.unknownKeys == ["0"])
  }

  @Test("passes over names that its definition does not have, and IDs of Resources that have names")
  func unknown() throws {
    let json = Data(#"{"sensorValue": 1, "5700": 2, "5701": 3, "x": {}, "65535": null, "05700": 1, "reset": 1}"#.utf8)
    #expect(try JSONDecoder().decode(ACMETemperature.self, from: json) == ACMETemperature(sensorValue: 1))
  }

  @Test("says by name where a document is wrong, and what is missing")
  func errors() throws {
    let wrong = Data(#"{"ACMETemperature": {"12": {"sensorValue": "1"}}}"#.utf8)
    let error = #expect(throws: DecodingError.self) { try LwM2MDocument(json: wrong, types: [ACMETemperature.self]) }
    #expect(error?.path == "ACMETemperature/12/sensorValue")
    let missing = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ACMETemperature.self, from: Data("{}".utf8))
    }
    guard case .keyNotFound(let key, _) = missing else {
      Issue.record("\(String(describing: missing))")
      return
    }
    #expect(key.stringValue == "sensorValue")
    #expect(key.intValue == nil)
  }

  @Test("two Objects of the same name cannot be in one document")
  func clash() {
    var document = LwM2MDocument()
    document[ACMETemperature.self] = [ACMETemperature(sensorValue: 1)]
    document[Impostor.self] = [Impostor()]
    #expect(throws: EncodingError.self) { try document.json() }
  }

  @Test("its names are each of one Resource; one without a name keeps its ID")
  func names() throws {
    var names = DocumentNames(object: "Object") { names in
      names[1] = "one"
      names[2] = "two"
    }
    #expect(names[1] == "one" && names[2] == "two" && names[3] == nil)
    names[2] = "one"
    #expect(names[1] == nil && names[2] == "one")
    names[2] = nil
    #expect(names[2] == nil)

    let impostor = Impostor(named: true, unnamed: false)
    #expect(try json(impostor) == #"{"2":false,"named":true}"#)
    #expect(try JSONDecoder().decode(Impostor.self, from: JSONEncoder().encode(impostor)) == impostor)
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// Another Object of the same name, which names only one of its Resources.
private struct Impostor: ObjectWithDocumentNames {
  static var facts: ObjectFacts {
    ObjectFacts(objectID: 1, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false)
  }
  static let documentNames = DocumentNames(object: "ACMETemperature") { $0[1] = "named" }

  var named: Bool?
  var unnamed: Bool?

  init(named: Bool? = nil, unnamed: Bool? = nil) {
    self.named = named
    self.unnamed = unnamed
  }

  mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
    visitor.visitBoolean(&named, at: 1)
    visitor.visitBoolean(&unnamed, at: 2)
  }
}

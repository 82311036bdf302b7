import Foundation
import LwM2M
import Testing

@Suite("A generated type as Codable")
struct CodableTests {
  /// Every type, single and with sparse instances, at its limits.
  static let full = Types(
    bootstrap: "",
    string: "\"Größe\" \u{0}",
    strings: [0: "", 65534: "last"],
    integer: .min,
    integers: [3: .max, 7: -1],
    unsignedInteger: .max,
    unsignedIntegers: [:],
    float: -0.1,
    floats: [1: 1e300, 2: .leastNormalMagnitude],
    boolean: false,
    booleans: [true, false],
    opaque: [],
    opaques: [0: [0], 1: [0, 255], 2: [1, 2, 3], 9: Array(0...255)],
    time: Timestamp(secondsSince1970: -1),
    times: [4: 1_700_000_000],
    objlnk: ObjectLink.none,
    objlnks: [ObjectLink(3303, 0)],
    corelnk: "</3/0>",
    corelnks: [5: "</1>;ver=\"1.1\""],
    untyped: [1])

  @Test("is written as the document that the specification of this package shows")
  func text() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let temperature = Temperature(sensorValue: 21.5, sensorUnits: "Cel", timestamp: 1_700_000_000)
    #expect(
      String(decoding: try encoder.encode(temperature), as: UTF8.self)
        == #"{"5518":1700000000,"5700":21.5,"5701":"Cel"}"#)
    let types = Types(
      bootstrap: "", strings: [2: "b", 10: "c"], opaque: [255, 0], opaques: [:], objlnk: ObjectLink(3, 0))
    #expect(
      String(decoding: try encoder.encode(types), as: UTF8.self)
        == #"{"100":{"10":"c","2":"b"},"105":{},"200":"","5":"/wA=","7":"3:0"}"#)
  }

  @Test("comes back as it was, in JSON and in a property list")
  func roundTrip() throws {
    #expect(try JSONDecoder().decode(Types.self, from: JSONEncoder().encode(Self.full)) == Self.full)
    let list = try PropertyListEncoder().encode(Self.full)
    #expect(try PropertyListDecoder().decode(Types.self, from: list) == Self.full)
    let empty = Types(bootstrap: "x")
    #expect(try JSONDecoder().decode(Types.self, from: JSONEncoder().encode(empty)) == empty)
  }

  @Test("is part of other Codable types, and instances are keyed by their IDs")
  func nested() throws {
    struct Report: Codable {
      var device: String
      var temperatures: ObjectInstances<Temperature>
    }
    let text = #"{"device":"a","temperatures":{"3":{"5700":1},"65534":{"5700":2}}}"#
    let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    #expect(report.temperatures == [3: Temperature(sensorValue: 1), 65534: Temperature(sensorValue: 2)])
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(report), as: UTF8.self) == text)
    let array = try JSONDecoder().decode(
      ObjectInstances<Temperature>.self, from: Data(#"[{"5700":1},{"5700":2}]"#.utf8))
    #expect(array == [Temperature(sensorValue: 1), Temperature(sensorValue: 2)])
  }

  @Test("cannot be written to JSON with a number that JSON does not have")
  func infinite() {
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(Temperature(sensorValue: .infinity)) }
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(Types(bootstrap: "", floats: [.nan])) }
  }

  @Test(
    "says where a document is wrong",
    arguments: [
      (#"{"200": 1}"#, "200"),
      (#"{"200": "", "1": "x"}"#, "1"),
      (#"{"200": "", "1": null}"#, "1"),
      (#"{"200": "", "2": -1}"#, "2"),
      (#"{"200": "", "100": {"0": "", "7": 1}}"#, "100/7"),
      (#"{"200": "", "100": 5}"#, "100"),
      (#"{"200": "", "100": {"65535": ""}}"#, "100/65535"),
      (#"{"200": "", "100": {"07": ""}}"#, "100/07"),
      (#"{"200": "", "7": "1:2:3"}"#, "7"),
      (#"{"200": "", "5": "AB=="}"#, "5"),
      (#"{"200": "", "x": 1}"#, "x"),
      (#"{"200": "", "+1": 1}"#, "+1"),
      ("[]", ""),
    ])
  func paths(_ json: String, _ path: String) {
    let error = #expect(throws: DecodingError.self) { try JSONDecoder().decode(Types.self, from: Data(json.utf8)) }
    #expect(error?.path == path)
  }

  @Test("says which Mandatory Resource is missing")
  func missing() {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Temperature.self, from: Data("{}".utf8))
    }
    guard case .keyNotFound(let key, let context) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(key.stringValue == "5700")
    #expect(context.debugDescription == "the Mandatory Resource 5700 is missing")
  }

  @Test("passes over Resources that its definition does not have")
  func unknown() throws {
    let json = Data(#"{"5700": 1, "1": {"2": [3]}, "65534": null}"#.utf8)
    #expect(try JSONDecoder().decode(Temperature.self, from: json) == Temperature(sensorValue: 1))
  }
}

extension DecodingError {
  /// Where, as `100/7`.
  var path: String {
    let context: Context? =
      switch self {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context): context
      case .dataCorrupted(let context): context
      @unknown default: nil
      }
    return context?.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: "/") ?? "?"
  }
}

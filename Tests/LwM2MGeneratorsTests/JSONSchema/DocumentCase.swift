/// A document, and whether the schema of a sample is to accept it.
struct DocumentCase {
  /// The schema's file, without `.schema.json`.
  var schema: String
  /// JSON text.
  var document: String
  /// What the schema is to say.
  var isValid: Bool
  /// What the document shows, in words.
  var why: String

  init(_ schema: String, _ document: String, isValid: Bool, _ why: String) {
    self.schema = schema
    self.document = document
    self.isValid = isValid
    self.why = why
  }

  /// The cases as `check_documents.py` reads them.
  static func json(_ cases: [Self]) -> String {
    let entries = cases.map { entry in
      """
      {"schema": "\(entry.schema).schema.json", "document": \(entry.document), "valid": \(entry.isValid), \
      "why": "\(entry.why)"}
      """
    }
    return "[" + entries.joined(separator: ",\n") + "]"
  }

  /// All cases.
  static let all: [Self] = instances + types + ranges + documents

  /// The cases with names for keys.
  static let named: [Self] =
    good("3303-1_1", "an instance", #"{"sensorValue": 21.5, "sensorUnits": "Cel"}"#)
    + bad("3303-1_1", "an ID for a name", #"{"sensorValue": 21.5, "5701": "Cel"}"#)
    + bad("3303-1_1", "an ID for the name of a Mandatory Resource", #"{"5700": 21.5}"#)
    + bad("3303-1_1", "a wrong type", #"{"sensorValue": "21.5"}"#, #"{"sensorValue": 1, "timestamp": 1.5}"#)
    + bad("3303-1_1", "an unknown Resource", #"{"sensorValue": 1, "value": 1}"#, #"{"sensorValue": 1, "x": [1]}"#)
    + bad("3303-1_1", "an executable Resource", #"{"sensorValue": 1, "reset": null}"#)
    + good("0-1_0", "a Resource without a name of its own", #"{"resource1": true, "tabAndLine": false}"#, "{}")
    + good(
      "lwm2m", "a device", #"{"ACMETemperature": {"0": {"sensorValue": 21.5}}, "NamedTexts": {"tabAndLine": true}}"#,
      #"{"ACMETemperature": [{"sensorValue": 21.5}]}"#, "{}")
    + bad("lwm2m", "an instance that is wrong", #"{"ACMETemperature": {"0": {"5700": 21.5}}}"#)
    + bad("lwm2m", "a key for a name", #"{"3303:1.1": {}}"#, #"{"0": {}}"#)

  private static func good(_ schema: String, _ why: String, _ documents: String...) -> [Self] {
    documents.map { Self(schema, $0, isValid: true, why) }
  }

  private static func bad(_ schema: String, _ why: String, _ documents: String...) -> [Self] {
    documents.map { Self(schema, $0, isValid: false, why) }
  }

  /// One value of the Resource 0 to 23 of the ranges.
  private static func value(_ id: Int, good: [String], bad: [String]) -> [Self] {
    good.map { Self("42770-2_13", "{\"\(id)\": \($0)}", isValid: true, "a value in range") }
      + bad.map { Self("42770-2_13", "{\"\(id)\": \($0)}", isValid: false, "a value out of range") }
  }

  private static let instances: [Self] =
    good("3303-1_1", "all that is mandatory", #"{"5700": 21.5}"#, #"{"5700": 21}"#, #"{"5700": -1e300}"#)
    + good("3303-1_1", "optional Resources", #"{"5700": 0, "5701": "Cel", "5518": 1700000000}"#)
    + bad("3303-1_1", "a missing Resource", "{}", #"{"5701": "Cel"}"#)
    + bad("3303-1_1", "an unknown Resource", #"{"5700": 1, "5702": 1}"#, #"{"5700": 1, "05700": 1}"#)
    + bad("3303-1_1", "an executable Resource", #"{"5700": 1, "5605": null}"#, #"{"5700": 1, "5605": ""}"#)
    + bad("3303-1_1", "a wrong type", #"{"5700": "21.5"}"#, #"{"5700": null}"#, #"{"5700": true}"#, #"{"5700": [1]}"#)
    + bad("3303-1_1", "no object", "[]", "21.5", "null")
    + good("0-1_0", "texts that need escapes", #"{"0": true, "1": false}"#, "{}")
    + bad("0-1_0", "the second definition of a Resource", #"{"1": "text"}"#)
    + good("65534-1_0", "no Resources", "{}")
    + bad("65534-1_0", "a Resource where there are none", #"{"0": 0}"#)

  private static let types: [Self] =
    zip(0..., single).flatMap { id, values in
      values.good.flatMap { value in
        good("42769-1_0", "a value of type \(id)", "{\"200\": \"\", \"\(id)\": \(value)}")
          + good(
            "42769-1_0", "instances of type \(id)",
            "{\"200\": \"\", \"10\(id)\": {\"0\": \(value), \"65534\": \(value)}}",
            "{\"200\": \"\", \"10\(id)\": [\(value)]}")
          + bad("42769-1_0", "a single value for type \(id)", "{\"200\": \"\", \"10\(id)\": \(value)}")
          + bad(
            "42769-1_0", "an ID that is none", "{\"200\": \"\", \"10\(id)\": {\"65535\": \(value)}}",
            "{\"200\": \"\", \"10\(id)\": {\"00\": \(value)}}", "{\"200\": \"\", \"10\(id)\": {\"x\": \(value)}}")
      }
        + values.bad.flatMap { value in
          bad(
            "42769-1_0", "no value of type \(id)", "{\"200\": \"\", \"\(id)\": \(value)}",
            "{\"200\": \"\", \"10\(id)\": {\"0\": \(value)}}", "{\"200\": \"\", \"10\(id)\": [\(value)]}")
        }
    }
    + good("42769-1_0", "no instances", #"{"200": "", "100": {}, "101": []}"#)
    + bad("42769-1_0", "a missing Resource that only a Bootstrap-Server sets", "{}")
    + bad("42769-1_0", "a Resource that can only be written or executed", #"{"200": "", "201": ""}"#, #"{"202": 1}"#)
    + good("42769-1_0", "bytes where no type is known", #"{"200": "", "203": "AQ=="}"#)
    + bad("42769-1_0", "no bytes where no type is known", #"{"200": "", "203": 1}"#)

  /// Values of the nine types, in the order of `ResourceType`.
  private static let single: [(good: [String], bad: [String])] = [
    ([#""""#, #""text""#], ["1", "null", "true"]),
    (
      ["0", "-1", "1.0", "9223372036854775807", "-9223372036854775808"],
      ["1.5", #""1""#, "true", "9223372036854775808", "-9223372036854775809"]
    ),
    (["0", "18446744073709551615"], ["-1", "0.5", "18446744073709551616"]),
    (["0", "-1.5", "1e-7"], [#""1""#, "true", "null"]),
    (["true", "false"], ["0", "1", #""true""#]),
    (
      [#""""#, #""AA==""#, #""AAA=""#, #""/+09""#, #""AAAAAQ==""#],
      ["1", #""A""#, #""AA""#, #""AB==""#, #""AAB=""#, #""====""#, #""AA==AA==""#, #""-_09""#, #""AA= =""#]
    ),
    (["0", "-1", "1700000000"], ["1.5", #""2020-01-01""#]),
    (
      [#""0:0""#, #""65535:65535""#, #""3303:10""#],
      [#""3303""#, #""65536:0""#, #""0:65536""#, #""00:1""#, #""1:01""#, #"":""#, #""1:2:3""#, #"" 1:2""#, "1"]
    ),
    ([#""</3/0>""#], ["1"]),
  ]

  private static let ranges: [Self] =
    value(0, good: ["-100", "-30"], bad: ["-101", "-29", "0"])
    + value(1, good: ["20", "40", "80"], bad: ["0", "21", "160"])
    + value(2, good: ["0", "3", "99"], bad: ["-1", "4", "98", "100"])
    + value(3, good: ["255"], bad: ["254"])
    + value(4, good: ["0", "9223372036854775807"], bad: ["-1", "9223372036854775808"])
    + value(5, good: ["0", "18446744073709551615"], bad: ["-1"])
    + value(6, good: ["0.000001", "1", "1.0"], bad: ["0", "0.0000009", "1.0001"])
    + value(7, good: ["0", "3.8", "20.5"], bad: ["3.79", "20.51", "0.1"])
    + value(8, good: ["0", "4294967295"], bad: ["-1", "4294967296"])
    + value(9, good: ["true", "false"], bad: ["0", "1"])
    + value(10, good: [text(1), text(64)], bad: [text(0), text(65)])
    + value(11, good: [text(10), text(26)], bad: [text(2), text(27)])
    + value(12, good: [text(0), text(2), text(40)], bad: [text(3), text(9), text(41)])
    + value(13, good: [#""on""#, #""off""#, #""\"quoted\"""#], bad: [#""On""#, #""""#])
    + value(14, good: [16, 32, 48].map(base64), bad: [0, 15, 17, 18, 30, 31, 33, 47].map(base64))
    + value(15, good: (2...64).map(base64), bad: [0, 1, 65, 66, 67].map(base64))
    + value(16, good: [base64(0)], bad: [base64(1)])
    + value(19, good: ["0", "1", "2", "-7"], bad: ["0.5", "true", "9223372036854775808"])
    + value(20, good: ["0", "1", "2", "255"], bad: ["3", "254", "300"])
    + value(21, good: ["0", "1", "100"], bad: ["-1", "101"])
    + value(23, good: ["[0, 10]", #"{"7": 5}"#], bad: ["[11]", #"{"7": -1}"#, "5"])

  private static let documents: [Self] =
    good(
      "lwm2m", "a device", "{}", #"{"3303:1.1": {"0": {"5700": 1}, "65534": {"5700": 2}}, "0": {"1": true}}"#,
      #"{"3303:1.1": [{"5700": 1}], "42769@1.1": {"200": ""}, "42770:2.13@1.2": []}"#)
    + bad("lwm2m", "another version", #"{"3303": {"0": {"5700": 1}}}"#, #"{"3303:1.2": {"0": {"5700": 1}}}"#)
    + bad("lwm2m", "an instance that is wrong", #"{"3303:1.1": {"0": {}}}"#, #"{"3303:1.1": [{"5700": "1"}]}"#)
    + bad(
      "lwm2m", "an ID that is none", #"{"3303:1.1": {"65535": {"5700": 1}}}"#, #"{"3303:1.1": {"01": {"5700": 1}}}"#)
    + bad("lwm2m", "an instance where several can be", #"{"3303:1.1": {"5700": 1}}"#)
    + bad("lwm2m", "several instances where only one can be", #"{"42769@1.1": {"0": {"200": ""}}}"#)

  private static func text(_ count: Int) -> String {
    "\"" + String(repeating: "x", count: count) + "\""
  }

  private static func base64(_ count: Int) -> String {
    let full = String(repeating: "AAAA", count: count / 3)
    return "\"" + full + ["", "AA==", "AAA="][count % 3] + "\""
  }
}

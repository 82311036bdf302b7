import LwM2MJSONSchema
import LwM2MVocabulary
import LwM2MModel

@testable import LwM2MGenerators

/// Small definitions, written for these tests, that together have everything a schema can say.
enum JSONSchemaSamples {
  /// An Object as most are: readable Resources, one of them Mandatory, an executable one, a unit.
  static let temperature = ObjectDefinition(
    name: "Temperature",
    summary: "What a thermometer measures.\n\t\tLines are \"indented\"  in the file.\n\n\n\t\tParagraphs too.",
    objectID: 3303,
    urn: Written(text: "urn:oma:lwm2m:ext:3303:1.1", value: nil),
    declaredVersion: Written(text: "1.1", value: ObjectVersion(major: 1, minor: 1)),
    isMultiple: true,
    isMandatory: false,
    resources: [
      ResourceDefinition(
        id: 5700, name: "Sensor Value", operations: .read, isMandatory: true, type: .float, units: "Cel",
        summary: "The last measured value."),
      ResourceDefinition(id: 5605, name: "Reset", operations: .execute, type: nil),
      ResourceDefinition(id: 5701, name: "Sensor Units", operations: .read, type: .string),
      ResourceDefinition(id: 5518, name: "Timestamp", operations: .read, type: .time, summary: "When."),
    ])

  /// A Resource of each type, with each of the operations, single and multiple.
  static let types = ObjectDefinition(
    name: "Types",
    objectID: 42769,
    urn: Written(text: "urn:oma:lwm2m:x:42769", value: nil),
    declaredLwM2MVersion: Written(text: "1.1", value: ObjectVersion(major: 1, minor: 1)),
    isMultiple: false,
    isMandatory: false,
    resources: ResourceType.allCases.enumerated().flatMap { index, type in
      [
        ResourceDefinition(
          id: ResourceID(rawValue: UInt16(index)), name: type.name, operations: .readWrite, type: type),
        ResourceDefinition(
          id: ResourceID(rawValue: UInt16(100 + index)), name: type.name + "s", operations: .read, isMultiple: true,
          type: type),
      ]
    } + [
      ResourceDefinition(id: 200, name: "Bootstrap", operations: .none, isMandatory: true, type: .string),
      ResourceDefinition(id: 201, name: "Write", operations: .write, isMandatory: true, type: .string),
      ResourceDefinition(id: 202, name: "Execute", operations: .execute, isMandatory: true, type: nil),
      ResourceDefinition(id: 203, name: "Untyped", operations: .read, type: nil),
    ])

  /// Every kind of range, on types that it fits and on types that it does not.
  static let ranges = ObjectDefinition(
    name: "Ranges",
    objectID: 42770,
    urn: Written(text: "urn:oma:lwm2m:x:42770:2.13", value: nil),
    declaredLwM2MVersion: Written(text: "1.2", value: ObjectVersion(major: 1, minor: 2)),
    declaredVersion: Written(text: "2.13", value: ObjectVersion(major: 2, minor: 13)),
    isMultiple: true,
    isMandatory: true,
    resources: [
      resource(0, .integer, .numbers([interval(-100, -30)])),
      resource(1, .integer, .numbers([interval(20, 20), interval(40, 40), interval(80, 80)])),
      resource(2, .integer, .numbers([interval(0, 3), interval(99, 99)])),
      resource(3, .integer, .numbers([interval(255, 255)])),
      resource(4, .integer, .numbers([.init(lower: ExactDecimal(0), upper: decimal(18_446_744_073_709_551_615, 0))])),
      resource(5, .unsignedInteger, .numbers([.init(lower: ExactDecimal(-10), upper: nil)])),
      resource(6, .float, .numbers([.init(lower: decimal(1, -6), upper: ExactDecimal(1))])),
      resource(7, .float, .numbers([interval(0, 0), .init(lower: decimal(38, -1), upper: decimal(205, -1))])),
      resource(8, .time, .numbers([interval(0, 4_294_967_295)])),
      resource(9, .boolean, .numbers([interval(0, 1)])),
      resource(10, .string, .lengths([interval(1, 64)])),
      resource(11, .string, .lengths([interval(10, 10), interval(26, 26)])),
      resource(12, .string, .lengths([interval(0, 2), interval(40, 40)])),
      resource(13, .string, .texts(["on", "off", "\"quoted\""])),
      resource(14, .opaque, .lengths([interval(16, 16), interval(32, 32), interval(48, 48)])),
      resource(15, .opaque, .lengths([interval(2, 64)])),
      resource(16, .opaque, .lengths([interval(0, 0)])),
      resource(17, .integer, .lengths([interval(1, 1)])),
      resource(18, .integer, nil),
      resource(19, .integer, .any, [NamedValue(value: 0, name: "Off"), NamedValue(value: 1, name: "On")]),
      resource(
        20, .unsignedInteger, .numbers([interval(0, 2), interval(255, 255)]),
        [0, 1, 2, 255, 300].map { NamedValue(value: $0, name: "Code \($0)") }),
      resource(
        21, .integer, .numbers([interval(0, 100)]), [NamedValue(value: 0, name: "None")]),
      resource(22, .unsignedInteger, .numbers([interval(-2, -1)])),
      resource(23, .integer, .numbers([interval(0, 10)]), isMultiple: true),
    ])

  /// Texts that need escapes, and Resources that are defined twice.
  static let texts = ObjectDefinition(
    name: "Quotes \" and \\ and \u{1} and Größe 温度 \u{7F}\u{2028}",
    summary: "",
    objectID: 0,
    urn: Written(text: "", value: nil),
    isMultiple: false,
    isMandatory: true,
    resources: [
      ResourceDefinition(id: 1, name: "", operations: .read, type: .boolean, units: "\"", summary: " \r\n\t "),
      ResourceDefinition(id: 1, name: "Again", operations: .read, type: .string),
      ResourceDefinition(id: 0, name: "Tab\tand\nline", operations: .read, type: .boolean, summary: "</script>"),
    ])

  /// No Resources at all.
  static let empty = ObjectDefinition(
    name: "", objectID: 65534, urn: Written(text: "", value: nil), isMultiple: false, isMandatory: false, resources: [])

  /// All of them.
  static let set = ObjectSet(
    [temperature, types, ranges, texts, empty].map { definition in
      ObjectSet.Member(definition: definition, fileName: "\(definition.objectID).xml")
    })

  /// Those whose keys as names are worth a look.
  static let named = ObjectSet(set.members.filter { [3303, 0].contains($0.definition.objectID) })

  /// All files that are generated from them.
  static func files() -> [OutputFile] {
    let generator = JSONSchemaGenerator(set)
    return (0..<generator.fileCount).map(generator.file)
  }

  /// Options for names as keys.
  static let namedOptions = GeneratorOptions(
    accessLevel: .internal, prefix: "ACME", keys: .names, renames: [0: "NamedTexts"])

  /// The files that are generated with names as keys.
  static func namedFiles() -> [OutputFile] {
    let generator = JSONSchemaGenerator(named, options: namedOptions)
    return (0..<generator.fileCount).map(generator.file)
  }

  private static func resource(
    _ id: UInt16, _ type: ResourceType, _ range: ValueConstraint?, _ names: [NamedValue] = [], isMultiple: Bool = false
  ) -> ResourceDefinition {
    ResourceDefinition(
      id: ResourceID(rawValue: id), name: "Resource \(id)", operations: .readWrite, isMultiple: isMultiple, type: type,
      range: Written(text: "", value: range), namedValues: names)
  }

  private static func interval(_ lower: Int64, _ upper: Int64) -> ValueConstraint.Interval {
    .init(lower: ExactDecimal(lower), upper: ExactDecimal(upper))
  }

  private static func decimal(_ significand: Int128, _ exponent: Int) -> ExactDecimal {
    ExactDecimal(significand: significand, exponent: exponent)
  }
}

import LwM2MVocabulary
import LwM2MModel

@testable import LwM2MGenerators

/// Small definitions, written for these tests, that together have everything that generated Swift can say.
enum SwiftSamples {
  /// What could end a comment, leave it, or hide in it.
  static let hostile = """
    Ends */ here. `code` "quoted" \\(x) \\n \u{0}\u{8}\u{1B}[31m
    next\r\nline\u{2028}separated\u{2029}again\u{85}more \u{202E}desrever\u{202C} \u{2066}kept\u{2069}
    // ``` /* not closed #if #sourceLocation(file: "x", line: 1)
    """

  /// Every type, single and multiple, Mandatory and Optional.
  static let types = object(
    42769, "Every Type",
    ResourceType.allCases.enumerated().flatMap { index, type in
      let id = UInt16(index * 4)
      return [
        ResourceDefinition(
          id: ResourceID(rawValue: id), name: type.name, operations: .readWrite, isMandatory: true, type: type),
        ResourceDefinition(id: ResourceID(rawValue: id + 1), name: type.name, operations: .read, type: type),
        ResourceDefinition(
          id: ResourceID(rawValue: id + 2), name: type.name + "s", operations: .none, isMultiple: true,
          isMandatory: true, type: type),
        ResourceDefinition(
          id: ResourceID(rawValue: id + 3), name: type.name + "s", operations: .write, isMultiple: true, type: type),
      ]
    } + [
      ResourceDefinition(id: 100, name: "Execute", operations: .execute, isMandatory: true, type: nil),
      ResourceDefinition(id: 101, name: "Untyped", operations: .read, type: nil),
    ])

  /// Everything about the Object itself: two versions, a LwM2M version, a URN of its own.
  static let versions = [
    object(42770, "Versioned", [], version: .v1_0),
    object(
      42770, "Versioned", [level], version: ObjectVersion(major: 2, minor: 13),
      lwm2m: ObjectVersion(major: 1, minor: 2),
      urn: ObjectURN(label: .x, objectID: 42770, version: ObjectVersion(major: 2, minor: 1)), isMultiple: false),
  ]

  /// Codes: names that Swift or the type has a use for, negative ones, clashes, none that a name is left of.
  static let codes = object(
    42771, "Codes",
    [
      coded(
        0, "Code", .integer,
        [
          (.min, "Lowest"), (-1, "?"), (0, "none"), (1, "some"), (2, "init"), (3, "self"), (4, "Raw Value"),
          (5, "Twice"),
          (6, "twice"), (7, "default"), (8, "Resource Type"), (9, "read"), (10, "write"), (11, "hash"),
          (12, "description"), (13, "5G"), (14, "is"), (15, "🔥"), (16, "\(hostile)"), (17, "Self"), (18, "hash value"),
          (.max, "Highest"),
        ]),
      coded(1, "Codes", .unsignedInteger, [(-1, "Unreachable"), (0, "zero"), (1, "One")], operations: .none),
      coded(2, "Type", .unsignedInteger, [(0, "a")], isMultiple: true),
      coded(3, "String", .integer, [(0, "a")], operations: .write),
      coded(4, "String Code", .integer, [(0, "a")]),
      coded(5, "状态", .integer, [(0, "开"), (1, "关")]),
      coded(6, "3 Phase", .integer, [(0, "a")]),
      coded(7, "", .integer, [(0, "a")]),
      coded(8, "Not a number", .string, [(0, "a")]),
    ])

  /// Texts that are up to no good, wherever a definition has text.
  static let texts = object(
    42772, "Texts*/\n\u{2028}\u{202E}",
    [
      ResourceDefinition(
        id: 1, name: hostile, operations: .read, isMandatory: true, type: .float,
        range: Written(text: "*/ \u{2028} 1", value: nil), units: "\"\n*/\u{202E}", summary: hostile),
      ResourceDefinition(id: 2, name: "", operations: .execute, type: nil, summary: "\n\n" + hostile + "\n\n"),
      ResourceDefinition(id: 3, name: "Long", operations: .read, type: .string, summary: longText),
      ResourceDefinition(id: 1, name: "Again", operations: .read, type: .string),
    ], summary: hostile, details: longText)

  /// Names that are keywords, or names of parts of the generated code.
  static let keywords = object(
    42773, "Keywords",
    words.enumerated().map { index, word in
      ResourceDefinition(
        id: ResourceID(rawValue: UInt16(index)), name: word, operations: index % 4 == 3 ? .execute : .readWrite,
        isMultiple: index % 5 == 4, isMandatory: index % 2 == 0, type: .integer,
        namedValues: index % 3 == 0 ? [NamedValue(value: 0, name: word)] : [])
    })

  /// The same names once more, Mandatory where the others are not.
  static let keywordsAgain = object(
    42774, "Keywords Again",
    words.enumerated().map { index, word in
      ResourceDefinition(
        id: ResourceID(rawValue: UInt16(index)), name: word, operations: .read, isMandatory: index % 2 == 1,
        type: .float)
    })

  /// Names that come out the same.
  static let clashes = object(
    42775, "Clashes",
    [
      "Value", "value", "VALUE", "Value 1", "Value1", "Value 1 4", "Phase 1", "Phase-1", "reader", "reader value", "id",
      "ID Value", "default", "self", "init", "encode", "Encode Resource",
    ]
    .enumerated().map { index, name in
      ResourceDefinition(
        id: ResourceID(rawValue: UInt16(index)), name: name, operations: .read, isMandatory: index > 6, type: .float)
    })

  /// Every name of the table, as a Resource and as a code.
  static let names = object(
    42776, "Names",
    NameTable.names.enumerated().map { index, name in
      ResourceDefinition(
        id: ResourceID(rawValue: UInt16(index)), name: name, operations: .read, isMandatory: index % 2 == 0,
        type: .integer,
        namedValues: index == 0
          ? NameTable.names.enumerated().map { NamedValue(value: Int64($0), name: $1) }
          : index % 3 == 0 ? [NamedValue(value: 0, name: name)] : [])
    })

  /// What has golden files: few enough to be read.
  static let golden = set([types, codes, texts, clashes] + versions)

  /// All of them, and an Object for every name that Swift or generated code knows, and for every name of the table.
  static let everything = set(
    golden.members.map(\.definition) + [keywords, keywordsAgain, names]
      + (NameTable.names + ReservedNames.types.sorted() + words).enumerated().map { index, name in
        object(ObjectID(rawValue: UInt16(10_000 + index)), name, [level])
      })

  private static let words =
    ReservedNames.keywords.sorted() + ReservedNames.members.sorted() + [
      "borrow", "consume", "convenience", "copy", "didSet", "discard", "dynamic", "each", "final", "get", "indirect",
      "infix", "isolated", "lazy", "left", "macro", "mutating", "nonisolated", "nonmutating", "of", "optional",
      "override", "package", "postfix", "precedence", "prefix", "required", "right", "sending", "set", "then",
      "unowned",
      "unsafe", "weak", "willSet", "yield", "Type", "Protocol", "Any", "Self", "id", "reader", "writer", "other",
      "comparison", "reader value", "id value", "object ID", "object version", "urn", "is multiple", "lwm2m version",
      "print", "hash value", "description", "Writer", "Reader", "Resources",
    ]

  private static let longText = (1...60).map { "Word\($0)" }.joined(separator: " ") + String(repeating: "x", count: 200)

  private static let level = ResourceDefinition(
    id: 5, name: "Level", operations: .readWrite, isMandatory: true, type: .float, units: "%", summary: "A level.")

  private static func coded(
    _ id: UInt16, _ name: String, _ type: ResourceType, _ codes: [(Int64, String)], operations: Operations = .readWrite,
    isMultiple: Bool = false
  ) -> ResourceDefinition {
    ResourceDefinition(
      id: ResourceID(rawValue: id), name: name, operations: operations, isMultiple: isMultiple, type: type,
      namedValues: codes.map { NamedValue(value: $0, name: $1) })
  }

  private static func object(
    _ id: ObjectID, _ name: String, _ resources: [ResourceDefinition], version: ObjectVersion = .v1_0,
    lwm2m: ObjectVersion = .v1_0, urn: ObjectURN? = nil, isMultiple: Bool = true, summary: String = "",
    details: String = ""
  ) -> ObjectDefinition {
    ObjectDefinition(
      name: name, summary: summary, objectID: id, urn: Written(text: "", value: urn),
      declaredLwM2MVersion: Written(text: lwm2m.description, value: lwm2m),
      declaredVersion: Written(text: version.description, value: version), isMultiple: isMultiple, isMandatory: false,
      resources: resources, details: details)
  }

  private static func set(_ definitions: [ObjectDefinition]) -> ObjectSet {
    ObjectSet(
      definitions.map { ObjectSet.Member(definition: $0, fileName: "\($0.objectID) */\u{2028}\n\u{202E}.xml") })
  }
}

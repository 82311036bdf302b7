// Stand-ins until the reader and the rules are merged; this file then goes.
import LwM2M
import LwM2MDiagnostics
import LwM2MModel

enum ReadingLimits { static let bytes = 16 << 20 }
struct SourceDocument { func position(at offset: Int) -> SourcePosition { SourcePosition(line: 1, column: 1) } }
enum ReadingRules {
  static let all: [RuleDescription] = [
    RuleDescription(id: "xml-syntax", severity: .error, isStructural: true, purpose: "XML.")
  ]
}
enum StructureRules {
  static let all: [RuleDescription] = []
  static func check(_ document: SourceDocument) -> [Diagnostic] { [] }
}
enum DefinitionRules { static let all: [RuleDescription] = [] }
enum RuleChecker {
  static func check(_ definition: ObjectDefinition, in document: SourceDocument) -> [Diagnostic] { [] }
}
struct DefinitionReadResult {
  var document: SourceDocument?; var definitions: [ObjectDefinition]; var diagnostics: [Diagnostic]
}
enum DefinitionReader {
  static func read(bytes: [UInt8], fileName: String) -> DefinitionReadResult {
    let text = String(decoding: bytes, as: UTF8.self)
    func value(_ name: String) -> String? {
      guard let start = text.range(of: "<\(name)>"), let end = text.range(of: "</\(name)>") else { return nil }
      return String(text[start.upperBound..<end.lowerBound])
    }
    guard let id = value("ObjectID").flatMap(UInt16.init) else {
      return DefinitionReadResult(
        document: SourceDocument(), definitions: [],
        diagnostics: [
          Diagnostic(
            rule: "xml-syntax", severity: .error, file: fileName, position: SourcePosition(line: 1, column: 1),
            message: "no object")
        ])
    }
    let version = value("ObjectVersion").map { Written(text: $0, value: ObjectVersion($0)) }
    let object = ObjectDefinition(
      name: value("Name") ?? "", summary: value("Description1") ?? "", objectID: ObjectID(rawValue: id),
      urn: Written(text: value("ObjectURN") ?? "", value: ObjectURN(value("ObjectURN") ?? "")),
      declaredVersion: version, isMultiple: true, isMandatory: false, resources: [])
    return DefinitionReadResult(document: SourceDocument(), definitions: [object], diagnostics: [])
  }
}
extension String {
  func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
extension ExactDecimal { var jsonText: String { significand.description } }

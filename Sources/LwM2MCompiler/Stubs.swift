// Stand-ins until the rules are merged; this file then goes.
import LwM2MDiagnostics
import LwM2MModel

enum StructureRules {
  static let all: [RuleDescription] = []
  static func check(_ document: SourceDocument) -> [Diagnostic] { [] }
}
enum DefinitionRules { static let all: [RuleDescription] = [] }
enum RuleChecker {
  static func check(_ definition: ObjectDefinition, in document: SourceDocument) -> [Diagnostic] { [] }
}

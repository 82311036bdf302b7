// Stand-ins until the rules over definitions are merged; this file then goes.
import LwM2MDiagnostics
import LwM2MModel

enum DefinitionRules { static let all: [RuleDescription] = [] }
enum RuleChecker {
  static func check(_ definition: ObjectDefinition, in document: SourceDocument) -> [Diagnostic] { [] }
}

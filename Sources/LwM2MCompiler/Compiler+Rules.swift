public import LwM2MDiagnostics
import LwM2MGenerators
public import LwM2MPipeline
public import LwM2MRules
import LwM2MXML

extension Compiler {
  /// Every rule, in the order of the stages.
  public static let rules: [RuleDescription] =
    ReadingRules.all + StructureRules.all + ObjectRules.table.descriptions + GeneratorRules.all + CompilerRules.all

  /// A compiler that asks these rules of definitions, and those of the structure.
  public init(progress: Progress = .silent, rules: RuleTable = ObjectRules.table) {
    self.init(
      checker: RuleChecker(rules: rules), checkStructure: StructureRules.check, findSilencers: Silencer.all,
      progress: progress)
  }
}

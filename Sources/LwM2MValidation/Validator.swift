public import LwM2MCompiler
import LwM2MComparison
public import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import LwM2MXML

/// Checks definitions beyond what every compilation does, whole on one page:
///
///     paths -> tables beside them + checked files -> relations -> silencers -> profile -> configuration -> findings
///
/// The tables are a registry's reusable Resources and its index. Files are only read.
public struct Validator: Sendable {
  /// Every rule, in the order of the stages.
  public static let rules: [RuleDescription] =
    Compiler.rules + submissionRules + relationRules + commonRules + indexRules + comparisonRules
    + ReadingRules.tables + ConfigurationRules.all + ValidationRules.all

  static let definitionRules = ObjectRules.table.descriptions
  static let submissionRules = SubmissionRules.table.descriptions
  static let relationRules = RelationRules.descriptions
  static let commonRules = CommonRules.descriptions
  static let indexRules = IndexRules.descriptions
  /// What `lwm2mc diff` asks; what follows for a history is a relation.
  static let comparisonRules = ComparisonRules.all

  /// Which findings are reported, and how grave they are.
  public var policy: SeverityPolicy
  /// Where the reusable Resources are, when they do not lie beside the definitions.
  public var commonPath: String?
  /// Where the index is, when it does not lie beside the definitions.
  public var indexPath: String?
  /// Hears how far the work has come.
  public var progress: Progress

  /// A validator.
  public init(
    policy: SeverityPolicy = SeverityPolicy(rules: Validator.rules), commonPath: String? = nil,
    indexPath: String? = nil, progress: Progress = .silent
  ) {
    self.policy = policy
    self.commonPath = commonPath
    self.indexPath = indexPath
    self.progress = progress
  }

  /// Finds what `paths` lead to (files, folders, `-` for standard input), and says what is wrong with it.
  public func validate(_ paths: [String]) -> ValidationReport {
    let references = References(paths: paths, commonPath: commonPath, indexPath: indexPath)
    let units = references.units?.symbols ?? []
    let compiler = compiler(units: units)
    var inputs = compiler.checkInputs(references.definitionPaths)
    inputs.forget(references)
    inputs.settleURNCodes(references)

    var findings = FindingList()
    RelationRules.check(RegistryView(files: inputs.files, references: references), &findings)
    if let common = references.common, references.checksCommon { CommonRules.check(common, &findings) }
    if let index = references.index, references.checksIndex { IndexRules.check(index, &findings) }
    var relations =
      findings.diagnostics(texts: references.texts(and: inputs.files)) + compiler.merge(inputs.files).diagnostics
    relations = Self.withoutRepetitions(relations, in: inputs)

    let unused = inputs.silence(&relations, policy, references)
    let frozen = policy.profile == .omaSubmission ? FrozenVersions(references) : nil
    let ofDefinitions = inputs.files.flatMap(\.diagnostics) + relations
    let asked = ofDefinitions.filter { frozen?.covers($0) != true }
    var configurations = Configurations()
    for file in inputs.files { configurations.load(for: file.path) }
    let shown = (asked + references.tableDiagnostics + unused).compactMap(policy.apply).compactMap {
      configurations.apply(to: $0)
    }
    let plain = inputs.pathDiagnostics + references.diagnostics + configurations.diagnostics
    let gaps = references.notChecked(policy.profile) + (asked.count < ofDefinitions.count ? [FrozenVersions.gap] : [])
    return ValidationReport(
      inputs: inputs, diagnostics: (plain + shown).sortedWithoutDuplicates(), notChecked: gaps, units: units)
  }

  /// What is wrong with a file of this content, as far as it can be told from the file alone. `units` are those beside
  /// SenML's that the registry has, as a report has them.
  public func findings(in bytes: [UInt8], file: String, units: Set<String> = []) -> [Diagnostic] {
    var configurations = Configurations()
    return compiler(units: units).check(bytes, fileName: file).diagnostics
      .compactMap(policy.apply).compactMap { configurations.apply(to: $0) }.sortedWithoutDuplicates()
  }

  private func compiler(units: Set<String>) -> Compiler {
    let asksForSubmission = policy.profile != .default
    var rules = asksForSubmission ? ObjectRules.table.appending(SubmissionRules.table) : ObjectRules.table
    rules.registeredUnits = units
    return Compiler(progress: progress, rules: rules)
  }

  /// The index says of the URN what the file alone has shown already.
  private static func withoutRepetitions(_ relations: [Diagnostic], in inputs: CheckedInputs) -> [Diagnostic] {
    struct Place: Hashable {
      var file: String?
      var position: SourcePosition?
    }
    let known = inputs.files.lazy.flatMap(\.diagnostics).filter { $0.omaCode == "401" }
    let places = Set(known.map { Place(file: $0.file, position: $0.position) })
    return relations.filter { relation in
      relation.omaCode != "401" || !places.contains(Place(file: relation.file, position: relation.position))
    }
  }
}

/// What came of a validation.
public struct ValidationReport: Sendable {
  /// The files and their definitions.
  public var inputs: CheckedInputs
  /// The findings as they are to be reported, in reading order.
  public var diagnostics: [Diagnostic]
  /// What was not checked, in words: a table is not at hand, or nothing is asked of it.
  public var notChecked: [String]
  /// The units beside those of SenML that a registry has.
  public var units: Set<String>
}

public import LwM2MDiagnostics
import LwM2MGenerators
import LwM2MModel
public import LwM2MRules
import LwM2MXML

/// The compiler, whole on one page:
///
///     paths -> bytes -> document -> definitions + findings -> one set -> files -> folders
///
/// `check`, `merge` and the generators are the compiler proper: pure functions on values, callable from any thread. Around
/// them `checkInputs` reads files and `generate` writes folders; nothing else touches the disk.
public struct Compiler: Sendable {
  /// The most bytes that are read of one file. Real definitions have at most some hundred thousand.
  public static let largestInput = ReadingLimits.bytes

  /// Every rule, in the order of the stages.
  public static let rules: [RuleDescription] =
    ReadingRules.all + StructureRules.all + ObjectRules.table.descriptions + GeneratorRules.all + CompilerRules.all

  /// Hears how far the work has come.
  public var progress: Progress

  /// Checks the meaning of definitions.
  public var checker: RuleChecker

  /// A compiler that asks these rules.
  public init(progress: Progress = .silent, rules: RuleTable = ObjectRules.table) {
    self.progress = progress
    self.checker = RuleChecker(rules)
  }

  /// Finds what `paths` lead to (files, folders, `-` for standard input), reads it and checks each file.
  public func checkInputs(_ paths: [String]) -> CheckedInputs {
    CheckedInputs(paths: paths, compiler: self, progress: progress)
  }

  /// Checks one file: its content becomes definitions and findings.
  public func check(_ bytes: [UInt8], fileName: String) -> CheckedFile {
    let reading = DefinitionReader.read(bytes: bytes, fileName: fileName)
    var file = CheckedFile(path: fileName, definitions: [], diagnostics: reading.diagnostics)
    guard let document = reading.document else { return file }

    file.diagnostics += StructureRules.check(document)
    file.diagnostics += checker.check(
      reading.definitions, refused: reading.refused.map { ($0.definition, $0.hasID) }, in: document)
    if fileName == InputPath.standardInputName { file.text = document.text }
    file.silencers = Silencer.all(in: document)
    file.diagnostics = file.silencers.silence(file.diagnostics)
    func located(_ definitions: [ObjectDefinition]) -> [LocatedDefinition] {
      definitions.enumerated().map { number, definition in
        let position = document.text.position(at: definition.offsets.object)
        return LocatedDefinition(definition: definition, path: fileName, number: number, position: position)
      }
    }
    file.definitions = located(reading.definitions)
    guard document.isWellFormed, !reading.refused.isEmpty else { return file }
    file.refused = located(reading.refused.filter(\.hasID).map(\.definition))
    let unclear = Set(reading.diagnostics.lazy.filter { $0.severity == .error }.compactMap(\.subject.resourceID))
    for index in file.refused.indices { file.refused[index].unclearResources = unclear }
    return file
  }

  /// Merges the definitions of all files into one set: each version of each Object once.
  public func merge(_ files: [CheckedFile]) -> MergedDefinitions {
    MergedDefinitions(files)
  }
}

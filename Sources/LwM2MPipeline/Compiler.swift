public import LwM2MDiagnostics
public import LwM2MEssentialRules
public import LwM2MModel
import LwM2MXML

/// The compiler, whole on one page:
///
///     paths -> bytes -> document -> definitions + findings -> one set -> files -> folders
///
/// `check`, `merge` and the generators are the compiler proper: pure functions on values, callable from any thread. Around
/// them files are read (`CheckedInputs`) and written; nothing else touches the disk.
///
/// A build takes `Compiler.forBuilds`. LwM2MCompiler adds what people ask for beyond that: all rules, folders to search,
/// folders to keep up to date.
public struct Compiler: Sendable {
  /// Looks at the structure of a document, whose faults never keep a definition from being used.
  public typealias StructureCheck = @Sendable (SourceDocument) -> [Diagnostic]

  /// The most bytes that are read of one file. Real definitions have at most some hundred thousand.
  public static let largestInput = ReadingLimits.bytes

  /// Finds the comments that silence findings.
  public typealias SilencerSearch = @Sendable (SourceDocument) -> [Silencer]

  /// The compiler of a build, which shows errors: it asks no rule that only warns.
  public static let forBuilds = Compiler(checker: RuleChecker(EssentialRules.table))

  /// Hears how far the work has come.
  public var progress: Progress

  /// Checks the meaning of definitions.
  public var checker: RuleChecker

  /// Checks the structure of files; `nil` where nobody wants to know.
  public var checkStructure: StructureCheck?

  /// Finds silencers; `nil` where only errors are of interest, which nothing silences.
  public var findSilencers: SilencerSearch?

  /// A compiler that checks with these.
  public init(
    checker: RuleChecker, checkStructure: StructureCheck? = nil, findSilencers: SilencerSearch? = nil,
    progress: Progress = .silent
  ) {
    self.checker = checker
    self.checkStructure = checkStructure
    self.findSilencers = findSilencers
    self.progress = progress
  }

  /// Checks one file: its content becomes definitions and findings.
  public func check(_ bytes: [UInt8], fileName: String) -> CheckedFile {
    let reading = DefinitionReader.read(bytes: bytes, fileName: fileName)
    var file = CheckedFile(path: fileName, definitions: [], diagnostics: reading.diagnostics)
    guard let document = reading.document else { return file }

    file.diagnostics += checkStructure?(document) ?? []
    file.diagnostics += checker.check(
      reading.definitions, refused: reading.refused.map { ($0.definition, $0.hasID) }, in: document)
    if fileName == InputPath.standardInputName { file.text = document.text }
    file.silencers = findSilencers?(document) ?? []
    file.diagnostics = file.silencers.silence(file.diagnostics)
    func located(_ definitions: [ObjectDefinition]) -> [LocatedDefinition] {
      definitions.indices.map { number in
        let position = document.text.position(at: definitions[number].offsets.object)
        return LocatedDefinition(
          definition: definitions[number], path: fileName, number: number, position: position)
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

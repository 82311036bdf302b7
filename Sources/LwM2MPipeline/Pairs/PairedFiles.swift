package import LwM2MDiagnostics
package import LwM2MGenerators
import LwM2MModel
import LwM2MVocabulary

/// Writes a Swift file for every definition file, whether or not there is something to generate from it.
package struct PairedFiles: Generator {
  private enum Content: Sendable {
    /// The Objects with these numbers in the set.
    case objects([Int])
    /// Nothing, because of this.
    case nothing(String)
  }

  private var pairs: [(pair: FilePair, content: Content)]
  private let swift: SwiftGenerator

  /// The files of a request.
  package init(_ request: PairedRequest, from files: [CheckedFile], _ merged: MergedDefinitions) {
    var members: [String: [Int]] = [:]
    for (index, path) in merged.paths.enumerated() { members[path, default: []].append(index) }
    let files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    swift = SwiftGenerator(merged.set, options: request.options)
    pairs = request.pairs.map { pair in
      (pair, members[pair.input].map(Content.objects) ?? .nothing(Self.reason(files[pair.input], merged)))
    }
  }

  /// What was decided where names clashed.
  package var notes: [Diagnostic] { swift.notes }

  /// The folders of the files, in the order in which they appear.
  package var folders: [String] {
    var known: Set<String> = []
    return pairs.map { PathParts($0.pair.output).parent }.filter { known.insert($0).inserted }
  }

  /// The files in one of the folders.
  package func files(in folder: String) -> PairedFiles {
    var copy = self
    copy.pairs = pairs.filter { PathParts($0.pair.output).parent == folder }
    return copy
  }

  /// What the files are called.
  var fileNames: Set<String> { Set(pairs.indices.map(fileName)) }

  package var fileCount: Int { pairs.count }

  /// Where the file at `index` goes.
  package func path(at index: Int) -> String { pairs[index].pair.output }

  package func fileName(at index: Int) -> String { PathParts(path(at: index)).name }

  package func file(at index: Int) -> OutputFile {
    let (pair, content) = pairs[index]
    let bytes =
      switch content {
      case .objects(let indices): swift.source(of: indices, from: pair.inputName)
      case .nothing(let reason): SwiftGenerator.emptySource(from: pair.inputName, because: reason)
      }
    return OutputFile(name: fileName(at: index), bytes: bytes)
  }

  /// Why nothing is generated from a file.
  private static func reason(_ file: CheckedFile?, _ merged: MergedDefinitions) -> String {
    guard let file else { return "It defines no object." }
    guard let definition = file.definitions.first?.definition else {
      return "Its objects are not among the chosen ones."
    }
    let other = merged.set.members.first {
      $0.definition.objectID == definition.objectID && $0.definition.version == definition.version
    }
    return "Object \(definition.objectID) version \(definition.version) is generated from "
      + (other?.fileName ?? "another file") + "."
  }
}

import LwM2M
import LwM2MGenerators
import LwM2MModel

/// Writes a Swift file for every definition file, whether or not there is something to generate from it.
struct PairedFiles: Generator {
  private enum Content: Sendable {
    /// The Objects with these numbers in the set.
    case objects([Int])
    /// Nothing, because of this.
    case nothing(String)
  }

  private let pairs: [FilePair]
  private let contents: [Content]
  private let swift: SwiftGenerator

  /// The files for `pairs`, whose outputs all lie in the same folder.
  init(_ pairs: [FilePair], from files: [CheckedFile], _ merged: MergedDefinitions, _ swift: SwiftGenerator) {
    var members: [String: [Int]] = [:]
    for (index, path) in merged.paths.enumerated() { members[path, default: []].append(index) }
    let files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    self.pairs = pairs
    self.swift = swift
    contents = pairs.map { pair in
      members[pair.input].map(Content.objects) ?? .nothing(Self.reason(files[pair.input], merged))
    }
  }

  var fileCount: Int { pairs.count }

  func fileName(at index: Int) -> String {
    InputPath(path: pairs[index].output, origin: .named).baseName
  }

  func file(at index: Int) -> OutputFile {
    let source = pairs[index].inputName
    let bytes =
      switch contents[index] {
      case .objects(let indices): swift.source(of: indices, from: source)
      case .nothing(let reason): SwiftGenerator.emptySource(from: source, because: reason)
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

import LwM2M
import LwM2MGenerators
import LwM2MModel

/// Writes a Swift file for every definition file, whether or not there is something to generate from it.
struct PairedFiles: Generator {
  /// A Swift file to be: its name, the definition file's name, and what to put into it.
  private struct File: Sendable {
    var name: String
    var source: String
    var content: Content
  }

  private enum Content: Sendable {
    /// The Objects with these numbers in the set.
    case objects([Int])
    /// Nothing, because of this.
    case nothing(String)
  }

  private let swift: SwiftGenerator
  private let files: [File]

  /// The files for `pairs`, whose outputs all lie in the same folder.
  init(_ pairs: [FilePair], from inputs: CheckedInputs, _ merged: MergedDefinitions, _ swift: SwiftGenerator) {
    var members: [String: [Int]] = [:]
    for (index, path) in merged.paths.enumerated() { members[path, default: []].append(index) }
    let checked = Dictionary(inputs.files.map { ($0.path, $0) }) { first, _ in first }
    self.swift = swift
    files = pairs.map { pair in
      let content = members[pair.input].map(Content.objects)
      return File(
        name: InputPath(path: pair.output, origin: .named).baseName,
        source: InputPath(path: pair.input, origin: .named).baseName,
        content: content ?? .nothing(Self.reason(checked[pair.input], merged)))
    }
  }

  var fileCount: Int { files.count }

  func fileName(at index: Int) -> String { files[index].name }

  func file(at index: Int) -> OutputFile {
    let file = files[index]
    let bytes =
      switch file.content {
      case .objects(let indices): swift.source(of: indices, from: file.source)
      case .nothing(let reason): SwiftGenerator.emptySource(from: file.source, because: reason)
      }
    return OutputFile(name: file.name, bytes: bytes)
  }

  /// Why nothing is generated from a file.
  private static func reason(_ file: CheckedFile?, _ merged: MergedDefinitions) -> String {
    guard let definition = file?.definitions.first?.definition else { return "It defines no object." }
    let other = merged.set.members.first {
      $0.definition.objectID == definition.objectID && $0.definition.version == definition.version
    }
    let what = "Object \(definition.objectID) version \(definition.version)"
    return what + (other.map { " is generated from \($0.fileName)." } ?? " is not among the chosen ones.")
  }
}

import Foundation
import LwM2MVocabulary
import LwM2MModel
import LwM2MXML
import TestSupport

/// The definitions in `models`, and those of the registry beside them.
enum ModelsLibrary {
  /// The folder.
  static let folder = Corpus.packageRoot.appending(path: "models")

  /// Its files, below the folder: `core/3-1_2.xml`.
  static let files: [String] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".xml") }.sorted()
  }()

  /// A version of an Object: what tells definitions apart.
  struct Key: Hashable, Comparable, CustomStringConvertible {
    var objectID: ObjectID
    var version: ObjectVersion

    init(_ definition: ObjectDefinition) {
      objectID = definition.objectID
      version = definition.version
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.objectID, left.version) < (right.objectID, right.version)
    }

    /// What the file is called: `3-1_2`.
    var description: String { "\(objectID)-\(version.major)_\(version.minor)" }
  }

  /// The definitions in a file.
  static func definitions(in file: URL) throws -> [ObjectDefinition] {
    let bytes = [UInt8](try Data(contentsOf: file))
    return DefinitionReader.read(bytes: bytes, fileName: file.lastPathComponent).definitions
  }

  /// The registry's definitions; of several files for the same version of an Object, the current one.
  static func registry() throws -> [Key: ObjectDefinition] {
    var all: [Key: ObjectDefinition] = [:]
    for file in Corpus.definitionFiles {
      for definition in try definitions(in: file) where all[Key(definition)] == nil {
        all[Key(definition)] = definition
      }
    }
    return all
  }
}

extension ObjectDefinition {
  /// The definition without what its author said in words of his own, and without the schema that its file names.
  var facts: ObjectDefinition {
    var facts = self
    facts.summary = ""
    facts.details = ""
    facts.schemaLocation = nil
    facts.resources = resources.map { resource in
      var facts = resource
      facts.summary = ""
      facts.namedValues = resource.namedValues.map { NamedValue(value: $0.value, name: "-") }
      return facts
    }
    return facts
  }

  /// The sentences of all descriptions, in small letters and without marks.
  var sentences: [String] {
    ([summary, details] + resources.map(\.summary)).flatMap { text in
      text.lowercased().split { ".!?;:\n\r".contains($0) }.map { sentence in
        sentence.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      }
    }
  }
}

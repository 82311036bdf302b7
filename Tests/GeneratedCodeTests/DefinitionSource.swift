import Foundation
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MGenerators
import TestSupport
import Testing

/// Definitions that everything must work on.
enum DefinitionSource: String, CaseIterable, CustomTestStringConvertible {
  /// The definitions that ship with the package.
  case models
  /// The public registry, current and historic.
  case registry

  /// The sources that are at hand.
  static var available: [DefinitionSource] { Corpus.isAvailable ? [.models, .registry] : [.models] }

  var folder: URL {
    switch self {
    case .models: Corpus.packageRoot.appending(path: "models")
    case .registry: Corpus.root ?? Corpus.packageRoot.appending(path: "models")
    }
  }

  var testDescription: String { rawValue }

  /// The definitions, merged into one set. Throws when one of them has an error.
  func objects() throws -> ObjectSet {
    let compiler = Compiler()
    let inputs = compiler.checkInputs([folder.path])
    let merged = compiler.merge(inputs.files)
    if inputs.hasErrors || merged.diagnostics.errorCount > 0 { throw SourceError(source: self) }
    return merged.set
  }
}

/// A source has definitions with errors.
struct SourceError: Error {
  var source: DefinitionSource
}

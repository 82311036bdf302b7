public import LwM2MDiagnostics
public import LwM2MModel

/// Reads definition files: XML to `ObjectDefinition`.
public enum DefinitionReader {
  /// Reads a file's bytes. A pure function; several threads may call it at once.
  ///
  /// No file is opened and nothing is fetched, whatever `bytes` say. Any bytes give a result: what has no clear meaning is a
  /// diagnostic with severity `error`, and the definition concerned is not among `definitions`. What is understood but not as OMA's
  /// schemas want it is not found here but by `StructureRules`, from the result's `document`.
  /// - Parameters:
  ///   - bytes: The file, in any encoding that libxml2 knows, up to `ReadingLimits.bytes`. Passing an array that nobody else holds
  ///     saves a copy.
  ///   - fileName: The file's name in diagnostics.
  public static func read(bytes: consuming [UInt8], fileName: String) -> DefinitionReadResult {
    let (source, sourceFindings) = SourceReader.read(bytes, fileName: fileName)
    guard let document = source else { return refused(sourceFindings, fileName) }
    var findings = sourceFindings
    var definitions: [ObjectDefinition] = []
    var refused: [RefusedDefinition] = []
    if document.isDefinition {
      var decoder = DefinitionDecoder(document)
      decoder.decode()
      findings += decoder.findings
      if document.isWellFormed {
        definitions = decoder.definitions
        refused = decoder.refused
      } else if !document.nodes.contains(where: { $0.flags.contains(.isDamaged) }) {
        refused = decoder.refused + decoder.definitions.map { RefusedDefinition(definition: $0, hasID: true) }
      }
    } else if document.isWellFormed, let root = document.nodes.first {
      let name = document.name(of: 0)
      let message = "this is no definition file: the root element is \(name.quoted), not 'LWM2M'"
      findings.append(Finding(ReadingRules.notADefinition, at: Int(root.start), message))
    }
    return DefinitionReadResult(
      document: document, definitions: definitions, refused: refused,
      diagnostics: findings.diagnostics(file: fileName, text: document.text))
  }

  private static func refused(_ findings: [Finding], _ fileName: String) -> DefinitionReadResult {
    DefinitionReadResult(
      document: nil, definitions: [], refused: [],
      diagnostics: findings.diagnostics(file: fileName, text: SourceText("")))
  }
}

/// What `DefinitionReader` makes of a file.
public struct DefinitionReadResult: Sendable {
  /// The file as a tree; `nil` when it was not even parsed, because it is empty or too large.
  public var document: SourceDocument?
  /// The definitions that have a clear meaning, in the order of the file. None when the XML itself has errors.
  public var definitions: [ObjectDefinition]
  /// What was understood of the others, so that one fault does not hide the next. Not for use.
  public var refused: [RefusedDefinition]
  /// What is wrong, in the order of the file.
  public var diagnostics: [Diagnostic]
}

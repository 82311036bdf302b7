import Foundation
import LwM2M
import LwM2MCompiler
import LwM2MDiagnostics
import LwM2MGenerators
import LwM2MJSON
import LwM2MJSONSchema
import LwM2MModel
import LwM2MPayloads
import TestSupport
import Testing

/// Documents of decoded payloads are what the generated schemas describe, and become the payloads again.
struct DocumentSchemaTests {
  private static let objects: ObjectSet = {
    let compiler = Compiler()
    return compiler.merge(compiler.checkInputs([Corpus.packageRoot.appending(path: "models").path]).files).set
  }()

  /// The payload of a definition's Object, decoded to a document, which has to be the payload again.
  private func document(
    of definition: ObjectDefinition, keys: GeneratorOptions.DocumentKeys, _ format: PayloadFormat
  ) throws -> String {
    let known = PayloadDefinitions(
      Self.objects, choosing: VersionChoice(versions: [definition.objectID: definition.version]), prefix: "OMA")
    let coder = PayloadCoder(format, definitions: known, isWhole: true)
    let object = ResourcePath.object(definition.objectID)
    let payload = try coder.encode(ConformingValues.values(of: definition), at: object)
    let report = try coder.decode(payload, at: object)
    let place: Comment = "\(definition.objectID) \(definition.version)"
    #expect(report.findings == [], place)
    var writer = DocumentWriter(known, keys: keys)
    let document = try writer.json(of: report.values).text
    var reader = DocumentReader(known)
    #expect(try coder.encode(reader.values(PayloadDocument.parse(Array(document.utf8))), at: object) == payload, place)
    return document
  }

  @Test(
    "every Object of models/ validates, and comes back", arguments: [GeneratorOptions.DocumentKeys.ids, .names],
    [PayloadFormat.tlv, .senMLCBOR])
  func validates(_ keys: GeneratorOptions.DocumentKeys, _ format: PayloadFormat) throws {
    let documents = try Self.objects.members.map { try document(of: $0.definition, keys: keys, format) }
    #expect(documents.count > 60)
    guard Python.hasJSONSchema else {
      print(Python.skipNotice)
      return
    }
    let folder = try ScratchFolder()
    let schemas = JSONSchemaGenerator(Self.objects, options: GeneratorOptions(prefix: "OMA", keys: keys))
    for index in 0..<schemas.fileCount {
      let file = schemas.file(at: index)
      try folder.write("schemas/" + file.name, String(decoding: file.bytes, as: UTF8.self))
    }
    // With the other keys, the schema knows none of the Objects.
    let other = try document(of: Self.objects.members[0].definition, keys: keys == .ids ? .names : .ids, format)
    let cases = documents.map { ($0, "true") } + [(other, "false")]
    let text = cases.map {
      #"{"schema": "lwm2m.schema.json", "document": \#($0.0), "valid": \#($0.1), "why": "decoded"}"#
    }
    try folder.write("cases.json", "[" + text.joined(separator: ",\n") + "]")
    let failures = try Python.failures(
      ofSchemas: folder.url.appending(path: "schemas"), withDocuments: folder.url.appending(path: "cases.json"))
    #expect(failures == nil)
  }
}

import LwM2M
import LwM2MDiagnostics
import LwM2MGenerators
import LwM2MJSON
import LwM2MModel
import LwM2MPayloads

/// Feeds bytes to what reads payloads by definitions: they give values or a typed error, and the same findings each time;
/// values go through lines, documents and payloads without loss. The first byte says which format, whether definitions know
/// the Object, and whether instances are whole; the second the path.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 2 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start + 2, count: count - 2))
  let format = PayloadFormat.allCases[Int(start[0] & 15) % PayloadFormat.allCases.count]
  tryOutText(bytes, format)
  guard format != .linkFormat else { return 0 }
  let known = start[0] & 16 == 0 ? definitions : PayloadDefinitions()
  let coder = PayloadCoder(format, definitions: known, isWhole: start[0] & 32 != 0)
  let path = paths[Int(start[1]) % paths.count]
  if let report = try? coder.decode(bytes, at: path) {
    checkFindings(report, coder, path)
    tryOut(report.values, coder, path)
  }
  return 0
}

/// Findings depend on the values only, and each is a line.
private func checkFindings(_ report: PayloadReport, _ coder: PayloadCoder, _ path: ResourcePath) {
  precondition(coder.findings(in: report.values, at: path) == report.findings, "findings change")
  precondition(coder.isWhole || report.findings.allSatisfy { $0.kind != .missing }, "missing in a part")
  for finding in report.findings {
    precondition(!finding.failure.text(file: "f").utf8.contains(0x0A), "a message of several lines")
  }
}

private func tryOut(_ values: [KnownValue], _ coder: PayloadCoder, _ path: ResourcePath) {
  let lines = PathLines.text(of: values)
  var reader = PathLineReader(coder.definitions, for: coder.format)
  if values.allSatisfy(\.isKnown) {
    let again = try? reader.values(Array(lines.utf8))
    precondition(again.map { PathLines.text(of: $0) } == lines, "lines change on the way")
  }
  for keys in [GeneratorOptions.DocumentKeys.ids, .names] {
    var writer = DocumentWriter(coder.definitions, keys: keys)
    if let document = try? writer.json(of: values).text, values.allSatisfy(\.isKnown), writer.olderCount == 0 {
      var reader = DocumentReader(coder.definitions)
      _ = try? reader.values(PayloadDocument.parse(Array(document.utf8)))
    }
  }
  guard let encoded = try? coder.encode(values, at: path) else { return }
  // Bytes are compared, not values: a Float that is not a number is not even equal to itself.
  let again = try? coder.encode(coder.decode(encoded, at: path).values, at: path)
  precondition(again == encoded, "a payload changes on the way")
}

/// The same bytes as text that people write.
private func tryOutText(_ bytes: [UInt8], _ format: PayloadFormat) {
  for encoding in ByteEncoding.allCases {
    guard let content = try? encoding.decode(bytes) else { continue }
    precondition((try? encoding.decode(encoding.encode(content))) == content, "bytes change on the way")
  }
  if let links = try? LinkLines.links(bytes), let text = try? LinkLines.text(of: links) {
    precondition((try? LinkLines.links(Array(text.utf8))) == links, "links change on the way")
  }
  var reader = PathLineReader(definitions, for: format)
  if let values = try? reader.values(bytes), format != .linkFormat {
    let text = PathLines.text(of: values)
    precondition(text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A }, "a control character")
    _ = try? PayloadCoder(format, definitions: definitions).encode(values)
  }
  if let document = try? PayloadDocument.parse(bytes) {
    var reader = DocumentReader(definitions)
    _ = try? reader.values(document)
    _ = try? LinkDocument.links(document)
  }
}

private let paths: [ResourcePath] = [
  .root, .object(3), .objectInstance(3, 0), .resource(3, 0, 9), .resource(3, 0, 7), .resourceInstance(3, 0, 7, 1),
  .resource(3, 0, 0), .resource(3, 0, 5),
]

/// Object 3 with a single Resource of each type, 0 to 8, and a multiple one of each, 10 to 18, with ranges where their types
/// have some; some are Mandatory.
///
/// They live as long as the program. Swift keeps the case of an enum in spare bits of its pointers, behind which the search
/// for leaks finds nothing, so it is told to leave out what is made here.
private let definitions = {
  ignoreLeaks()
  defer { reportLeaks() }
  return PayloadDefinitions([sample])
}()

@_silgen_name("__lsan_disable")
private func ignoreLeaks()

@_silgen_name("__lsan_enable")
private func reportLeaks()

private var sample: ObjectDefinition {
  ObjectDefinition(
    name: "Sample", objectID: 3, urn: Written(text: "", value: nil), isMultiple: true, isMandatory: false,
    resources: (0..<19).map { number in
      let type = ResourceType.allCases[number % 10 % 9]
      let range = number == 8 ? "\"on\", \"off\"" : "0..3, 5"
      return ResourceDefinition(
        id: ResourceID(rawValue: UInt16(number)), name: "R\(number)", operations: .readWrite, isMultiple: number >= 10,
        isMandatory: number % 5 == 0, type: type,
        range: Written(text: range, value: ValueConstraint(range, type: type)))
    })
}

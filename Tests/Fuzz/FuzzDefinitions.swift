import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import LwM2MXML

/// Any bytes are read and checked to the end, every finding can be printed, and every fix applied.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let (findings, isDefined) = check(bytes)
  for finding in findings { precondition(finding.text().utf8.allSatisfy { $0 >= 0x20 }, "a control character") }
  precondition(isDefined || !findings.isEmpty || count == 0, "neither a definition nor a finding")

  guard let file = try? EncodedFile(bytes) else { return 0 }
  precondition((try? file.file(with: file.text)) == bytes, "a text that is not changed changes the file")
  let fixes = findings.compactMap(\.fix)
  for fix in fixes { precondition(FixedText(file.text, fixes: [fix]).applied == [fix], "a fix that does not fit") }
  guard let fixed = try? file.file(with: FixedText(file.text, fixes: fixes).bytes) else { return 0 }
  precondition(check(fixed).isDefined == isDefined, "a fix that makes or breaks a definition")
  return 0
}

private func check(_ bytes: [UInt8]) -> (findings: [Diagnostic], isDefined: Bool) {
  let result = DefinitionReader.read(bytes: bytes, fileName: "fuzz.xml")
  var findings = result.diagnostics
  if let document = result.document {
    findings += StructureRules.check(document)
    findings += RuleChecker().check(result.definitions, in: document)
  }
  return (findings, !result.definitions.isEmpty)
}

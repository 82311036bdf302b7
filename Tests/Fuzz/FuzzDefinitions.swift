import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import LwM2MXML

/// Any bytes are read and checked to the end, and every finding can be printed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let result = DefinitionReader.read(bytes: bytes, fileName: "fuzz.xml")
  var findings = result.diagnostics
  if let document = result.document {
    findings += StructureRules.check(document)
    findings += RuleChecker.check(result.definitions, in: document.text, file: "fuzz.xml")
  }
  for finding in findings { precondition(finding.text().utf8.allSatisfy { $0 >= 0x20 }, "a control character") }
  precondition(!result.definitions.isEmpty || !findings.isEmpty || count == 0, "neither a definition nor a finding")
  return 0
}

import LwM2M

/// Feeds bytes to the decoder: they give a value or a typed error, and what a value is written as gives it again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  tryOut(SenMLCBOR.self, bytes)
  tryOutValues(SenMLCBOR.self, bytes)
  tryOutComposite(SenMLCBOR.self, bytes)
  tryOutComposite(SenMLETCHCBOR.self, bytes)
  if let payload = try? CompositePayload<SenMLCBOR>(bytes) {
    let again = try? CompositePayload<SenMLETCHCBOR>(bytes)
    precondition(again?.paths == payload.paths, "SenML-ETCH reads what SenML is in another way")
  }
  if let paths = try? SenMLCBOR.decodePaths(from: bytes), let encoded = try? SenMLCBOR.encode(paths: paths) {
    precondition((try? SenMLCBOR.decodePaths(from: encoded)) == paths, "paths change on the way")
  }
  return 0
}

import LwM2M

/// Feeds bytes to the decoder: they give a value or a typed error, and what a value is written as gives it again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  tryOut(SenMLJSON.self, bytes)
  tryOutValues(SenMLJSON.self, bytes)
  tryOutComposite(SenMLJSON.self, bytes)
  tryOutComposite(SenMLETCHJSON.self, bytes)
  if let payload = try? CompositePayload<SenMLJSON>(bytes) {
    let again = try? CompositePayload<SenMLETCHJSON>(bytes)
    precondition(again?.paths == payload.paths, "SenML-ETCH reads what SenML is in another way")
  }
  if let paths = try? SenMLJSON.decodePaths(from: bytes), let encoded = try? SenMLJSON.encode(paths: paths) {
    precondition((try? SenMLJSON.decodePaths(from: encoded)) == paths, "paths change on the way")
  }
  return 0
}

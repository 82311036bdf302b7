import LwM2M

/// Feeds bytes to the decoder: they give a value or a typed error, and what a value is written as gives it again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  tryOut(LwM2MCBOR.self, bytes)
  tryOutValues(LwM2MCBOR.self, bytes)
  tryOutComposite(LwM2MCBOR.self, bytes)
  return 0
}

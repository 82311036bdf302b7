import LwM2M

/// Feeds bytes to the decoder: they give a value or a typed error, and what a value is written as gives it again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let links = try? LinkFormat.decode(bytes) {
    let encoded = try? LinkFormat.encode(links)
    precondition(encoded.flatMap { try? LinkFormat.decode($0) } == links, "links change on the way")
  }
  if let registration = try? Registration(decoding: bytes) {
    _ = try? registration.encode(for: ObjectVersion(major: 1, minor: 1))
  }
  if let discovery = try? Discovery(decoding: bytes), let encoded = try? discovery.encode() {
    precondition((try? Discovery(decoding: encoded)) == discovery, "a discovery changes on the way")
  }
  return 0
}

/// Where LwM2M begins among a device's resources: `/`, or an alternate path such as `/lwm2m` (LwM2M Core, "Alternate
/// Path"). Since LwM2M 1.2 names in SenML begin with it.
public struct RootPath: Hashable, Sendable, CustomStringConvertible {
  /// The path in UTF-8 without a slash at its end; empty for `/`.
  let bytes: [UInt8]

  /// `/`.
  public static let usual = Self(bytes: [])

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path written in `text`, with a slash at its end or without; `nil` when it is no absolute path (RFC 3986,
  /// section 3.3).
  public init?(_ text: some StringProtocol) {
    var bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "/"), URIPath.end(in: bytes, from: 0) == bytes.count else { return nil }
    if bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    self.bytes = bytes
  }

  /// The path as text.
  public var description: String {
    bytes.isEmpty ? "/" : String(decoding: bytes, as: UTF8.self)
  }
}

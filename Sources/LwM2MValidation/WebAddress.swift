/// Addresses of the web, as far as they can be judged without asking for them.
enum WebAddress {
  /// Whether `text` is an address with a host and without blanks.
  static func isOne(_ text: String) -> Bool {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let rest = text.utf8.dropFirst(scheme.utf8.count)
      return !rest.isEmpty && rest.first != UInt8(ascii: "/") && !rest.contains { $0 <= 0x20 }
    }
    return false
  }
}

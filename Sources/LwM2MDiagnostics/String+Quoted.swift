/// Quotations in messages.
extension String {
  /// The text in quotation marks, on one line and not much longer than one: a definition may hold anything.
  public var quoted: String {
    var result = "'"
    var length = 0
    var isBlank = false
    for scalar in unicodeScalars {
      if length == Self.longestQuotation { return result + "…'" }
      let wasBlank = isBlank
      isBlank = scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
      if isBlank, wasBlank { continue }
      result.unicodeScalars.append(isBlank ? " " : scalar)
      length += 1
    }
    return result + "'"
  }

  private static let longestQuotation = 60
}

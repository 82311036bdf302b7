import LwM2MModel

/// What a finding says: one sentence without a full stop, in lower case, with the value in quotes and the way out.
///
/// Each rule names its messages at the bottom of its file, so that they can be read and compared in one place.
struct RuleMessage: ExpressibleByStringInterpolation {
  var text: String

  init(stringLiteral value: String) {
    text = value
  }
}

extension ResourceDefinition {
  /// The Resource in a message: `resource 5700 'Sensor Value'`.
  var inWords: String {
    name.isEmpty ? "resource \(id)" : "resource \(id) \(name.quoted)"
  }
}

extension ObjectDefinition {
  /// The Object in a message: `object 3303 'Temperature'`.
  var inWords: String {
    name.isEmpty ? "object \(objectID)" : "object \(objectID) \(name.quoted)"
  }
}

extension String {
  /// The text in quotation marks, on one line and not much longer than one: a definition may hold anything.
  var quoted: String {
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

import LwM2MDiagnostics

/// A JSON value to be written (RFC 8259). The keys of an object keep their order.
public enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number without a fraction.
  case integer(Int)
  /// A number in digits that are valid JSON already, for decimals that must stay exact.
  case number(digits: String)
  /// A text.
  case string(String)
  /// Values in a row.
  case array([JSONValue])
  /// Keys and values.
  case object([(key: String, value: JSONValue)])

  /// The value as text on one line, without a line break at the end.
  public var text: String {
    var result = ""
    append(to: &result, indent: nil)
    return result
  }

  /// The value as text over several lines, indented by two spaces, without a line break at the end.
  public var indentedText: String {
    var result = ""
    append(to: &result, indent: 0)
    return result
  }

  private func append(to result: inout String, indent: Int?) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .integer(let value): result += String(value)
    case .number(let digits): result += digits
    case .string(let value): result.appendJSONString(value)
    case .array(let values):
      Self.appendList(values, brackets: ("[", "]"), to: &result, indent: indent) { value, result, indent in
        value.append(to: &result, indent: indent)
      }
    case .object(let members):
      Self.appendList(members, brackets: ("{", "}"), to: &result, indent: indent) { member, result, indent in
        result.appendJSONString(member.key)
        result += indent == nil ? ":" : ": "
        member.value.append(to: &result, indent: indent)
      }
    }
  }

  private static func appendList<Element>(
    _ elements: [Element], brackets: (String, String), to result: inout String, indent: Int?,
    element write: (Element, inout String, Int?) -> Void
  ) {
    result += brackets.0
    let inner = indent.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { result += "," }
      appendLineBreak(to: &result, indent: inner)
      write(element, &result, inner)
    }
    if !elements.isEmpty { appendLineBreak(to: &result, indent: indent) }
    result += brackets.1
  }

  private static func appendLineBreak(to result: inout String, indent: Int?) {
    guard let indent else { return }
    result += "\n"
    for _ in 0..<indent { result += "  " }
  }
}

extension String {
  /// Appends `text` as a JSON string. What could steer a terminal is escaped too, since JSON is printed to terminals.
  fileprivate mutating func appendJSONString(_ text: String) {
    self += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": self += "\\\""
      case "\\": self += "\\\\"
      case "\n": self += "\\n"
      case "\r": self += "\\r"
      case "\t": self += "\\t"
      case _ where scalar.steersTerminals:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        self += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: unicodeScalars.append(scalar)
      }
    }
    self += "\""
  }
}

import LwM2M
import LwM2MDiagnostics

/// Values as lines have them: as in plain text (Content-Format 0), but Opaques in hex, Booleans in words, Floats that are
/// no finite numbers in words, and texts with escapes for what would not stay on the line or be seen.
enum ValueText {
  /// The text for a value.
  static func text(_ value: AnyResourceValue) -> String {
    switch value {
    case .string(let text): EscapedText.text(text)
    case .integer(let number): number.description
    case .unsignedInteger(let number): number.description
    case .float(let number): self.text(number)
    case .boolean(let truth): truth ? "true" : "false"
    case .opaque(let bytes): HexText.text(bytes)
    case .time(let time): time.secondsSince1970.description
    case .objectLink(let link): link.description
    case .coreLink(let link): EscapedText.text(link.text)
    }
  }

  /// A Float in decimal with all its digits, `NaN`, `Infinity` or `-Infinity`.
  static func text(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    guard number.isFinite else { return number < 0 ? "-Infinity" : "Infinity" }
    let text = try? PlainText.encodeResource(number, of: 0, in: 0, id: 0)
    return String(decoding: text ?? [], as: UTF8.self)
  }

  /// The value of a type that a text stands for; `nil` when it stands for none.
  static func value(_ text: String, as type: ResourceType) -> AnyResourceValue? {
    switch type {
    case .string: EscapedText.value(text).map { .string($0) }
    case .coreLink: EscapedText.value(text).map { .coreLink(CoreLink($0)) }
    case .integer: plain(text).map { .integer($0) }
    case .unsignedInteger: plain(text).map { .unsignedInteger($0) }
    case .float: float(text).map { .float($0) }
    case .boolean: boolean(text).map { .boolean($0) }
    case .opaque: (try? HexText.bytes(Array(text.utf8))).map { .opaque($0) }
    case .time: plain(text).map { .time($0) }
    case .objectLink: ObjectLink(text).map { .objectLink($0) }
    }
  }

  /// A Float from its text; `nil` when it is none.
  static func float(_ text: String) -> Double? {
    switch text {
    case "NaN": .nan
    case "Infinity": .infinity
    case "-Infinity": -.infinity
    default: plain(text)
    }
  }

  private static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "1": true
    case "false", "0": false
    default: nil
    }
  }

  /// A value as plain text has it.
  static func plain<Value: ResourceValue>(_ text: String) -> Value? {
    try? PlainText.decodeResource(Value.self, of: 0, in: 0, id: 0, from: Array(text.utf8))
  }

  /// What the texts of a type look like, for messages.
  static func form(of type: ResourceType) -> String {
    switch type {
    case .string, .coreLink: "text, where a backslash is followed by \\, t, n, r or u{hexadecimal digits}"
    case .integer: "a whole number from -2^63 to 2^63-1"
    case .unsignedInteger: "a whole number from 0 to 2^64-1"
    case .float: "a decimal number, NaN, Infinity or -Infinity"
    case .boolean: "true or false"
    case .opaque: "bytes of two hexadecimal digits"
    case .time: "whole seconds since 1970"
    case .objectLink: "an Object ID and an Object Instance ID, such as 3303:0"
    }
  }
}

import LwM2M
import LwM2MDiagnostics
import LwM2MModel

extension ValueConstraint {
  /// Whether it allows a value. What it does not speak of is allowed: ranges of numbers say nothing of texts.
  func allows(_ value: AnyResourceValue) -> Bool {
    switch value {
    case .integer(let number): contains(number)
    case .unsignedInteger(let number): contains(number)
    case .time(let time): contains(time.secondsSince1970)
    case .float(let number): contains(number)
    case .string(let text): contains(text)
    case .coreLink(let link): contains(link.text)
    case .opaque(let bytes): allowsLength(bytes.count)
    case .boolean, .objectLink: true
    }
  }

  /// What is said of a value that it does not allow: `is 101, but the definition allows 0..100`.
  func refusal(of value: AnyResourceValue) -> String {
    let found =
      switch (self, value) {
      case (.lengths, .string(let text)): Self.length(text.utf8.count)
      case (.lengths, .coreLink(let link)): Self.length(link.text.utf8.count)
      case (.lengths, .opaque(let bytes)): Self.length(bytes.count)
      case (_, .string(let text)): "is " + Self.shortened(text).quoted
      case (_, .coreLink(let link)): "is " + Self.shortened(link.text).quoted
      default: "is " + ValueText.text(value)
      }
    return found + ", but the definition allows " + description
  }

  private static func length(_ count: Int) -> String {
    count == 1 ? "has 1 byte" : "has \(count) bytes"
  }

  /// A text that is not much longer than a line.
  private static func shortened(_ text: String) -> String {
    let limit = 60
    return text.unicodeScalars.count <= limit ? text : String(text.unicodeScalars.prefix(limit)) + "…"
  }
}

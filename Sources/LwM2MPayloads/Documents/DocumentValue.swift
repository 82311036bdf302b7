import LwM2M
import LwM2MDiagnostics

/// Values of Resources as documents have them.
enum DocumentValue {
  /// The value of a type that stands in a document.
  ///
  /// Throws, with the place, when something else stands there.
  static func value(
    _ value: ConfigurationValue, as type: ResourceType, at path: ResourcePath
  ) throws(PayloadFailure) -> AnyResourceValue {
    guard let result = self.value(value.content, as: type) else {
      throw PayloadFailure("\(path): expected \(form(of: type))", at: .text(value.position))
    }
    return result
  }

  private static func value(_ content: ConfigurationValue.Content, as type: ResourceType) -> AnyResourceValue? {
    switch (type, content) {
    case (.string, .string(let text)): .string(text)
    case (.coreLink, .string(let text)): .coreLink(CoreLink(text))
    case (.opaque, .string(let text)): Base64Text.bytes(text.utf8).map { .opaque($0) }
    case (.objectLink, .string(let text)): ObjectLink(text).map { .objectLink($0) }
    case (.boolean, .bool(let truth)): .boolean(truth)
    case (.integer, .number(let text)): integer(text).map { .integer($0) }
    case (.time, .number(let text)): integer(text).map { .time(Timestamp(secondsSince1970: $0)) }
    case (.unsignedInteger, .number(let text)): unsignedInteger(text).map { .unsignedInteger($0) }
    case (.float, .number(let text)): ValueText.plain(text).map { .float($0) }
    default: nil
    }
  }

  /// A number as JSON has it, `21`, `21.0` or `2.1e1`, as an Integer. The runtime reads it as SenML JSON does.
  private static func integer(_ text: String) -> Int64? {
    try? SenMLJSON.decodeResource(Int64.self, of: 0, in: 0, id: 0, from: record(text))
  }

  private static func unsignedInteger(_ text: String) -> UInt64? {
    try? SenMLJSON.decodeResource(UInt64.self, of: 0, in: 0, id: 0, from: record(text))
  }

  private static func record(_ number: String) -> [UInt8] {
    Array("[{\"n\":\"/0/0/0\",\"v\":\(number)}]".utf8)
  }

  private static func form(of type: ResourceType) -> String {
    switch type {
    case .string: "a text"
    case .coreLink: "a text with links"
    case .opaque: "a text in base64, padded"
    case .objectLink: "a text with an Object ID and an Object Instance ID, such as \"3303:0\""
    case .boolean: "true or false"
    case .integer: "a whole number from -2^63 to 2^63-1"
    case .unsignedInteger: "a whole number from 0 to 2^64-1"
    case .time: "a whole number of seconds since 1970"
    case .float: "a number"
    }
  }
}

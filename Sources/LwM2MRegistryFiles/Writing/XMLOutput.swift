/// Indented XML as it is being written.
struct XMLOutput {
  /// What has been written, UTF-8.
  private(set) var bytes: [UInt8] = []
  private var depth: Int

  /// Nothing yet; what comes is in this many elements.
  init(depth: Int = 0) {
    self.depth = depth
  }

  mutating func declaration() {
    append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// A comment on a line of its own, with what would end it taken apart (XML 1.0, 2.5).
  mutating func comment(_ text: String) {
    indent()
    append("<!-- ")
    var isDash = false
    for scalar in text.unicodeScalars {
      if isDash, scalar == "-" { bytes.append(UInt8(ascii: " ")) }
      isDash = scalar == "-"
      let isPlain = Self.isXML(scalar) && scalar != "\r" && scalar != "\n"
      bytes.append(contentsOf: UTF8.encode(isPlain ? scalar : " ") ?? UTF8.encodedReplacementCharacter)
    }
    append(" -->\n")
  }

  /// An element that holds elements.
  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)] = [], _ contents: (inout XMLOutput) -> Void
  ) {
    indent()
    append("<")
    append(name)
    for (name, value) in attributes {
      append(" ")
      append(name)
      append("=\"")
      append(value, isAttribute: true)
      append("\"")
    }
    append(">\n")
    depth += 1
    contents(&self)
    depth -= 1
    indent()
    append("</")
    append(name)
    append(">\n")
  }

  /// An element that holds text, on one line unless the text has more.
  mutating func leaf(_ name: StaticString, _ text: String) {
    indent()
    append("<")
    append(name)
    append(">")
    append(text, isAttribute: false)
    append("</")
    append(name)
    append(">\n")
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes.append(UInt8(ascii: "\t")) }
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Text with all that means something to XML replaced by references (XML 1.0, 2.4, 2.11, 3.3.3).
  private mutating func append(_ text: String, isAttribute: Bool) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      // A must after "]]", which ends a CDATA section; the registry escapes all of them.
      case ">": append("&gt;")
      // A reader turns a plain one into a line feed.
      case "\r": append("&#13;")
      case "\"" where isAttribute: append("&quot;")
      // A reader turns plain ones into spaces.
      case "\n" where isAttribute: append("&#10;")
      case "\t" where isAttribute: append("&#9;")
      default:
        bytes.append(
          contentsOf: UTF8.encode(Self.isXML(scalar) ? scalar : "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether a character can stand in XML at all (XML 1.0, production 2).
  private static func isXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}

import LwM2MGenerators
import LwM2MModel

/// Writes JSON text, indented by two spaces, as UTF-8.
///
/// It keeps commas and line breaks; that a key stands before every value of an object is the caller's business.
struct JSONPrinter: ~Copyable {
  private var buffer: ByteBuffer
  private var depth = 0
  /// Whether nothing stands yet between the innermost brackets.
  private var isFirst = true
  /// Whether a key was written whose value is still to come.
  private var isAfterKey = false

  /// A printer with room for a text of this size.
  init(expecting size: Int) {
    buffer = ByteBuffer(capacity: size)
  }

  /// What has been written.
  var bytes: [UInt8] { buffer.bytes }

  /// An object with the members that `content` writes.
  mutating func object(_ content: (inout Self) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), content)
  }

  /// An array with the elements that `content` writes.
  mutating func array(_ content: (inout Self) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), content)
  }

  /// The key of the member that comes next.
  mutating func key(_ key: StaticString) {
    beginValue()
    quote(key)
    endKey()
  }

  /// The key of the member that comes next.
  mutating func key(_ key: String) {
    beginValue()
    JSONText.append(key, to: &buffer)
    endKey()
  }

  /// A text that needs no escapes.
  mutating func string(_ text: StaticString) {
    beginValue()
    quote(text)
  }

  /// A text.
  mutating func string(_ text: String) {
    beginValue()
    JSONText.append(text, to: &buffer)
  }

  /// A text of paragraphs, without their indentation and without those that are empty.
  mutating func paragraphs(_ paragraphs: [String]) {
    beginValue()
    buffer.append(UInt8(ascii: "\""))
    var isFirst = true
    for paragraph in paragraphs where !JSONText.isBlank(paragraph) {
      if !isFirst { append("\\n") }
      isFirst = false
      JSONText.appendUnindented(paragraph, to: &buffer)
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// `true` or `false`.
  mutating func boolean(_ value: Bool) {
    beginValue()
    append(value ? "true" : "false")
  }

  /// A whole number.
  mutating func number(_ value: some FixedWidthInteger) {
    beginValue()
    buffer.append(decimal: value)
  }

  /// A number.
  mutating func number(_ value: ExactDecimal) {
    beginValue()
    buffer.append(value)
  }

  /// Ends the text with a line feed.
  mutating func finish() {
    buffer.append(UInt8(ascii: "\n"))
  }

  private mutating func nest(_ opening: UInt8, _ closing: UInt8, _ content: (inout Self) -> Void) {
    beginValue()
    buffer.append(opening)
    depth += 1
    isFirst = true
    content(&self)
    depth -= 1
    if !isFirst { breakLine() }
    buffer.append(closing)
    isFirst = false
  }

  private mutating func beginValue() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func endKey() {
    append(": ")
    isAfterKey = true
  }

  private mutating func breakLine() {
    buffer.append(UInt8(ascii: "\n"))
    buffer.append(UInt8(ascii: " "), times: 2 * depth)
  }

  private mutating func quote(_ text: StaticString) {
    buffer.append(UInt8(ascii: "\""))
    append(text)
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: StaticString) {
    buffer.append(text)
  }
}

extension JSONPrinter {
  /// A member with a text that needs no escapes.
  mutating func member(_ key: StaticString, _ text: StaticString) {
    self.key(key)
    string(text)
  }

  /// A member with a text.
  mutating func member(_ key: StaticString, _ text: String) {
    self.key(key)
    string(text)
  }

  /// A member with `true` or `false`.
  mutating func member(_ key: StaticString, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  /// A member with a whole number.
  mutating func member(_ key: StaticString, _ value: Int) {
    self.key(key)
    number(value)
  }

  /// A member with an object.
  mutating func object(_ key: StaticString, _ content: (inout Self) -> Void) {
    self.key(key)
    object(content)
  }

  /// A member with an array.
  mutating func array(_ key: StaticString, _ content: (inout Self) -> Void) {
    self.key(key)
    array(content)
  }
}

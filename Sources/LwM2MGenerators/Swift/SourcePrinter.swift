import LwM2MModel

/// Writes lines of source with their indentation, as UTF-8.
struct SourcePrinter: ~Copyable {
  private var buffer = ByteBuffer(capacity: 48 << 10)
  private var indentation = 0

  /// What was written.
  var bytes: [UInt8] { buffer.bytes }

  /// A line from its pieces. (Pieces, because an interpolated String would be made and thrown away for each line.)
  mutating func line(
    _ a: String, _ b: String = "", _ c: String = "", _ d: String = "", _ e: String = "", _ f: String = "",
    _ g: String = "", _ h: String = "", _ i: String = "", _ j: String = ""
  ) {
    indent()
    put(a)
    put(b)
    put(c)
    put(d)
    put(e)
    put(f)
    put(g)
    put(h)
    put(i)
    put(j)
    endLine()
  }

  /// An empty line.
  mutating func blank() {
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Lines between braces: the head with an opening one, the lines of `body` further in, a closing one.
  mutating func block(_ head: String..., body: (inout SourcePrinter) -> Void) {
    indent()
    for piece in head { put(piece) }
    put(" {")
    endLine()
    indented(body)
    line("}")
  }

  /// Lines one step further in.
  mutating func indented(_ body: (inout SourcePrinter) -> Void) {
    indentation += 1
    body(&self)
    indentation -= 1
  }

  /// The column at which the next line begins; the first is 0.
  var column: Int { indentation * 2 }

  mutating func indent() {
    buffer.append(UInt8(ascii: " "), times: column)
  }

  mutating func put(_ text: String) {
    if !text.isEmpty { buffer.append(text) }
  }

  mutating func put(decimal number: some FixedWidthInteger) {
    buffer.append(decimal: number)
  }

  mutating func put(_ number: ExactDecimal) {
    buffer.append(number)
  }

  mutating func put(_ text: UnsafeBufferPointer<UInt8>) {
    buffer.append(text)
  }

  mutating func endLine() {
    buffer.append(UInt8(ascii: "\n"))
  }
}

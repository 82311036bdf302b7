import CLibXML2
import LwM2MModel

/// Texts, which libxml2 hands out in parts: up to a reference, a line end of two bytes, a character beyond ASCII.
extension TreeBuilder {
  /// Character data, or what a reference stands for. One text may come in several parts.
  mutating func characters(_ start: UnsafePointer<xmlChar>, count: Int) {
    hasErrorSinceEvent = false
    guard current >= 0, count > 0 else { return }
    let part = UnsafeBufferPointer(start: start, count: count)
    let index = Int(current)
    if nodes[index].firstChild < 0 {
      appendText(part, at: offset(of: start), to: index)
    } else if !isLayout(part, in: nodes[index].element) {
      appendTrailingText(part)
    }
  }

  /// A CDATA section.
  mutating func cdata(_ start: UnsafePointer<xmlChar>, count: Int) {
    hasErrorSinceEvent = false
    guard current >= 0 else { return }
    let index = Int(current)
    nodes[index].flags.insert(.hasCDATA)
    guard count > 0 else { return }
    let part = UnsafeBufferPointer(start: start, count: count)
    if nodes[index].firstChild < 0 {
      appendText(part, at: offsetOfCDATA(count: count), to: index)
    } else if !isLayout(part, in: nodes[index].element) {
      appendTrailingText(part)
    }
  }

  /// Where the content of the CDATA section stands that the parser has just passed, `nil` where a line end was normalised in it.
  ///
  /// The parser hands out a copy.
  private func offsetOfCDATA(count: Int) -> Int? {
    let opening: StaticString = "<![CDATA["
    let start = offset - 3 - count
    guard start >= opening.utf8CodeUnitCount else { return nil }
    for index in 0..<opening.utf8CodeUnitCount
    where text[start - opening.utf8CodeUnitCount + index] != opening.utf8Start[index] {
      return nil
    }
    return start
  }

  private mutating func appendText(_ part: UnsafeBufferPointer<xmlChar>, at offset: Int?, to index: Int) {
    let start = Int(nodes[index].textStart)
    let count = Int(nodes[index].textCount)
    if count == 0 {
      let range = offset.map { (start: Int32(truncatingIfNeeded: $0), count: Int32(part.count)) } ?? assemble(part)
      nodes[index].textStart = range.start
      nodes[index].textCount = range.count
      return
    }
    if let offset, start + count == offset {
      nodes[index].textCount += Int32(part.count)
      return
    }
    if start < text.count {
      nodes[index].textStart = assembleCopy(from: start, count: count)
    }
    nodes[index].textCount += assemble(part).count
  }

  private mutating func appendTrailingText(_ part: UnsafeBufferPointer<xmlChar>) {
    nodes[Int(current)].flags.insert(.hasTrailingText)
    let range = place(part)
    if let last = trailingTexts.last, last.node == current, last.start + last.count == range.start {
      trailingTexts[trailingTexts.count - 1].count += range.count
      return
    }
    let offset = part.baseAddress.flatMap { self.offset(of: $0) } ?? max(0, self.offset - part.count)
    trailingTexts.append(
      .init(node: current, offset: Int32(truncatingIfNeeded: offset), start: range.start, count: range.count))
  }

  /// The bytes as a range: where they stand in the file, else a copy.
  mutating func place(_ part: UnsafeBufferPointer<xmlChar>) -> (start: Int32, count: Int32) {
    if let base = part.baseAddress, let offset = offset(of: base) {
      return (Int32(truncatingIfNeeded: offset), Int32(part.count))
    }
    return assemble(part)
  }

  private mutating func assemble(_ part: UnsafeBufferPointer<xmlChar>) -> (start: Int32, count: Int32) {
    let start = text.count + assembled.count
    assembled.append(contentsOf: part)
    return (Int32(truncatingIfNeeded: start), Int32(part.count))
  }

  /// Copies a range of the file's text; returns where the copy starts.
  private mutating func assembleCopy(from start: Int, count: Int) -> Int32 {
    let copy = text.count + assembled.count
    assembled.append(contentsOf: text[start..<start + count])
    return Int32(truncatingIfNeeded: copy)
  }

  /// Whether a text after a child element is only the white space that puts elements on lines.
  private func isLayout(_ part: UnsafeBufferPointer<xmlChar>, in element: SourceElement) -> Bool {
    switch element {
    case .lwm2m, .object, .resources, .item, .other: break
    // In an element that should hold text only, white space between marked up words is part of that.
    default: return false
    }
    for byte in part where byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D { return false }
    return true
  }
}

import LwM2MModel
import LwM2MXML

/// What the readers of a registry's tables share.
extension SourceDocument {
  /// The elements directly in another.
  func children(of node: Int) -> [Int] {
    var children: [Int] = []
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      children.append(child)
      child = Int(nodes[child].nextSibling)
    }
    return children
  }

  /// The first element of this name directly in another.
  func child(_ name: String, of node: Int) -> Int? {
    children(of: node).first { hasName(name, $0) }
  }

  /// Whether an element's name, prefix included, is `name`.
  func hasName(_ name: String, _ node: Int) -> Bool {
    let start = Int(nodes[node].start) + 1
    let end = start + name.utf8.count
    guard end < text.count, text.bytes[start..<end].elementsEqual(name.utf8) else { return false }
    switch text.bytes[end] {
    case UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20, 0x09, 0x0A, 0x0D: return true
    default: return false
    }
  }

  /// What an element says, and where.
  func sourcedText(of node: Int) -> SourcedText {
    let offset = Int(nodes[node].start)
    if nodes[node].firstChild >= 0 {
      return SourcedText(
        String(decoding: Self.trimmed(Array(deepText(of: node).utf8)[...]), as: UTF8.self), offset: offset)
    }
    let bytes = Self.trimmed(text.bytes[textRange(of: node)])
    let isInFile = !bytes.isEmpty && bytes.endIndex <= text.count
    return SourcedText(String(decoding: bytes, as: UTF8.self), offset: offset, range: isInFile ? bytes.indices : nil)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while let first = bytes.first, Tree.isSpace(first) { bytes.removeFirst() }
    while let last = bytes.last, Tree.isSpace(last) { bytes.removeLast() }
    return bytes
  }
}

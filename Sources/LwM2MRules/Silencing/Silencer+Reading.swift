import LwM2MDiagnostics
public import LwM2MModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension Silencer {
  /// The silencers in a file, in its order: one for each rule that a comment names.
  public static func all(in document: SourceDocument) -> [Silencer] {
    var silencers: [Silencer] = []
    var start = 0
    while let offset = offsetOfBang(in: document.text, from: start) {
      start = offset + 1
      guard let (comment, words) = comment(at: offset - 1, in: document) else { continue }
      let lines = lines(beside: comment, in: document)
      let position = document.text.position(at: comment.lowerBound)
      silencers += rules(words).map { Silencer(rule: $0, position: position, lines: lines) }
    }
    return silencers
  }

  /// The next `!`: only comments and CDATA sections have one, nearly.
  private static func offsetOfBang(in text: SourceText, from start: Int) -> Int? {
    text.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < text.count,
        let found = memchr(base + start, CInt(UInt8(ascii: "!")), text.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The comment that begins at `start`, and what follows the mark in it; `nil` where there is none, or one without the
  /// mark, or a text that only looks like one.
  private static func comment(
    at start: Int, in document: SourceDocument
  ) -> (comment: Range<Int>, words: ArraySlice<UInt8>)? {
    let bytes = document.text.bytes
    guard start >= 0, bytes[start...].starts(with: "<!--".utf8) else { return nil }
    let inner = bytes[(start + 4)..<document.text.count].drop { $0 <= 0x20 }
    guard inner.starts(with: "lwm2mc:disable".utf8), !isCDATA(at: start, in: document) else { return nil }
    let words = inner.dropFirst("lwm2mc:disable".utf8.count)
    guard let end = words.indices.first(where: { words[$0...].starts(with: "-->".utf8) }) else { return nil }
    return (start..<end + 3, words[..<end])
  }

  /// Whether a CDATA section has begun before `offset` and not yet ended.
  private static func isCDATA(at offset: Int, in document: SourceDocument) -> Bool {
    let before = document.text.bytes[..<offset]
    let start = before.indices.last { before[$0...].starts(with: "<![CDATA[".utf8) }
    guard let start else { return false }
    return !before[start...].indices.contains { before[$0...].starts(with: "]]>".utf8) }
  }

  private static func rules(_ words: ArraySlice<UInt8>) -> [RuleID] {
    words.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.map { RuleID(rawValue: String(decoding: $0, as: UTF8.self)) }
  }

  /// The lines of the elements that a comment is beside.
  private static func lines(beside comment: Range<Int>, in document: SourceDocument) -> Set<Int> {
    let text = document.text
    let lineStart = text.bytes[..<comment.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let isAlone = text.bytes[lineStart..<comment.lowerBound].allSatisfy { $0 <= 0x20 }
    let next = document.nodes.firstIndex { Int($0.start) > comment.lowerBound } ?? document.nodes.count
    guard !isAlone else {
      return next < document.nodes.count ? [text.position(at: Int(document.nodes[next].start)).line] : []
    }
    // The element that ends on this line may have begun on another.
    let before = next > 0 ? [text.position(at: Int(document.nodes[next - 1].start)).line] : []
    return Set(before + [text.position(at: comment.lowerBound).line])
  }
}

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
  private static let mark: StaticString = "lwm2mc:disable"

  /// The silencers in a file, in its order: one for each rule that a comment names.
  public static func all(in document: SourceDocument) -> [Silencer] {
    var silencers: [Silencer] = []
    var start = 0
    while let offset = firstMark(in: document.text, from: start) {
      start = offset + mark.utf8CodeUnitCount
      guard let comment = comment(around: offset, in: document) else { continue }
      let lines = lines(beside: comment, in: document)
      let position = document.text.position(at: comment.lowerBound)
      for rule in rules(document.text.bytes[start..<comment.upperBound - 3]) {
        silencers.append(Silencer(rule: rule, position: position, lines: lines))
      }
    }
    return silencers
  }

  private static func firstMark(in text: SourceText, from start: Int) -> Int? {
    text.bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < text.count,
        let found = memmem(base + start, text.count - start, mark.utf8Start, mark.utf8CodeUnitCount)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// The comment whose first word is at `offset`; `nil` where it is a text or an attribute that only looks like one.
  private static func comment(around offset: Int, in document: SourceDocument) -> Range<Int>? {
    let bytes = document.text.bytes
    var start = offset
    while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
    start -= 4
    guard start >= 0, bytes[start...].starts(with: "<!--".utf8), !isCDATA(at: start, in: document) else { return nil }
    let end = (offset..<max(offset, document.text.count - 2)).first { bytes[$0...].starts(with: "-->".utf8) }
    return end.map { start..<$0 + 3 }
  }

  private static func isCDATA(at offset: Int, in document: SourceDocument) -> Bool {
    document.nodes.contains { node in
      node.flags.contains(.hasCDATA) && (node.textStart..<node.textStart + node.textCount).contains(Int32(offset))
    }
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

import CLwM2MSystem
import LwM2MDiagnostics
public import LwM2MEssentialRules
public import LwM2MModel

extension Silencer {
  /// The silencers in a file, in its order: one for each rule that a comment names.
  public static func all(in document: SourceDocument) -> [Silencer] {
    var scanner = SilencerScanner(document)
    return scanner.scan()
  }
}

/// Goes once through a file, from one comment or CDATA section to the next. Everything it asks for lies further on than
/// what it asked for before, so that the time does not grow faster than the file.
private struct SilencerScanner {
  /// As many are kept of a file: more are no help to anybody.
  private static let limit = 1000
  /// What a comment to this program begins with.
  private static let mark = "lwm2mc:"

  private let document: SourceDocument
  private var silencers: [Silencer] = []
  /// The last element before the comment at hand.
  private var node = -1
  private var comments: SourceLines
  private var elementsBefore: SourceLines
  private var elementsAfter: SourceLines

  init(_ document: SourceDocument) {
    self.document = document
    comments = SourceLines(document.text)
    elementsBefore = SourceLines(document.text)
    elementsAfter = SourceLines(document.text)
  }

  private var bytes: [UInt8] { document.text.bytes }

  mutating func scan() -> [Silencer] {
    var start = 0
    while silencers.count < Self.limit, let bang = offset(of: UInt8(ascii: "!"), from: start) {
      start = bang + 1
      guard bang > 0, bytes[bang - 1] == UInt8(ascii: "<") else { continue }
      if bytes[start...].starts(with: "--".utf8) {
        guard let end = end(of: "-->", from: start + 2) else { break }
        read(comment: bang - 1..<end)
        start = end
      } else if bytes[start...].starts(with: "[CDATA[".utf8) {
        guard let end = end(of: "]]>", from: start) else { break }
        start = end
      }
    }
    return silencers
  }

  /// The next byte of this value: only comments and CDATA sections have a `!`, nearly.
  private func offset(of byte: UInt8, from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < document.text.count,
        let found = lwm2m_find_byte(base + start, byte, document.text.count - start)
      else { return nil }
      return found - base
    }
  }

  /// Where the next `mark`, which ends with `>`, has ended.
  private func end(of mark: String, from start: Int) -> Int? {
    var next = start
    while let bracket = offset(of: UInt8(ascii: ">"), from: next) {
      if bytes[start...bracket].suffix(mark.utf8.count).elementsEqual(mark.utf8) { return bracket + 1 }
      next = bracket + 1
    }
    return nil
  }

  private mutating func read(comment: Range<Int>) {
    let inner = bytes[(comment.lowerBound + 4)..<(comment.upperBound - 3)].drop { $0 <= 0x20 }
    guard inner.starts(with: Self.mark.utf8) else { return }
    let words = inner.dropFirst(Self.mark.utf8.count).split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
    let position = comments.position(at: comment.lowerBound)
    let lines = lines(beside: comment, on: position.line)
    let isSilencer = words.first?.elementsEqual("disable".utf8) ?? false
    let rules = isSilencer && words.count > 1 ? words.dropFirst().map { String(decoding: $0, as: UTF8.self) } : [""]
    silencers += rules.map { Silencer(rule: RuleID(rawValue: $0), position: position, lines: lines) }
  }

  /// The lines of the elements that a comment is beside.
  private mutating func lines(beside comment: Range<Int>, on line: Int) -> Set<Int> {
    while node + 1 < document.nodes.count, Int(document.nodes[node + 1].start) < comment.lowerBound { node += 1 }
    guard !isAlone(comment) else {
      guard node + 1 < document.nodes.count else { return [] }
      return [elementsAfter.position(at: Int(document.nodes[node + 1].start)).line]
    }
    // The element that ends on this line may have begun on another.
    guard node >= 0 else { return [line] }
    return [line, elementsBefore.position(at: Int(document.nodes[node].start)).line]
  }

  /// Whether nothing stands before a comment on its line.
  private func isAlone(_ comment: Range<Int>) -> Bool {
    var index = comment.lowerBound - 1
    while index >= 0, bytes[index] <= 0x20 {
      if bytes[index] == UInt8(ascii: "\n") { return true }
      index -= 1
    }
    return index < 0
  }
}

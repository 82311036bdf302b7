import LwM2MDiagnostics
import LwM2MModel
import LwM2MRules
import Testing

@Suite("Where elements end is read from the text itself")
struct SourceTextElementsTests {
  /// What the element that begins at the first `<b` of `text` is taken for.
  private func element(_ text: String) -> String? {
    let source = SourceText(text)
    let start = text.utf8.distance(from: text.startIndex, to: text.firstRange(of: "<b")?.lowerBound ?? text.startIndex)
    return source.endOfElement(at: start).map { String(decoding: source.bytes[start..<$0], as: UTF8.self) }
  }

  @Test(arguments: [
    "<b/>", "<b x='>'/>", "<b></b>", "<b>text</b >", "<b><b><c/></b></b>", "<b x=\"/>\" y='\"'>1</b>",
    "<b><!-- </b> --><![CDATA[</b>]]><?pi </b>?></b>",
  ])
  func anElementEndsWithItsTag(_ element: String) {
    #expect(self.element("<a>\(element)<d/></a>") == element)
  }

  @Test(arguments: ["<b>", "<b", "<b x='>", "<b><!-- </b>", "</b>", "<b><c></b", ""])
  func whatHasNoEndHasNone(_ text: String) {
    #expect(element(text) == nil)
  }

  /// What a finding at the first `<b` of `text` is about.
  private func mark(_ text: String) -> String? {
    let source = SourceText(text)
    let start = text.utf8.distance(from: text.startIndex, to: text.firstRange(of: "<b")?.lowerBound ?? text.startIndex)
    return source.endOfMark(at: start).map { String(decoding: source.bytes[start..<$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("<b/>", "<b/>"), ("<b>text</b>", "<b>text</b>"), ("<b></b >", "<b></b >"),
    ("<b>1<!-- < -->2<![CDATA[</b>]]></b>", "<b>1<!-- < -->2<![CDATA[</b>]]></b>"),
    ("<b x='>'>\n<c>1</c></b>", "<b x='>'>"), ("<b>text<c/></b>", "<b>text"), ("<b>text", "<b>"), ("<b>text<", "<b>"),
  ])
  func aFindingIsAboutAnElementOrItsTag(_ text: String, _ mark: String) {
    #expect(self.mark("<a>" + text) == (mark == "<b>text" ? "<b>" : mark))
  }

  @Test(arguments: ["<b", "text", "", "<b x='>"])
  func whereNoMarkupBeginsThereIsNoMark(_ text: String) {
    #expect(mark(text) == nil)
  }

  @Test func elementsMoveWithTheirLines() throws {
    let text = "<a>\n  <b>1</b>\n  <c/>\n  <d/>\n</a>"
    func offset(_ part: String) throws -> Int {
      text.utf8.distance(from: text.startIndex, to: try #require(text.firstRange(of: part)).lowerBound)
    }
    let source = SourceText(text)
    let before = try #require(source.fix(movingElementAt: offset("<d"), before: offset("<b")))
    let behind = try #require(source.fix(movingElementAt: offset("<b"), behind: offset("<d")))
    func moved(_ fix: Fix) -> String { String(decoding: FixedText(source.bytes, fixes: [fix]).bytes, as: UTF8.self) }
    #expect(moved(before) == "<a>\n  <d/>\n  <b>1</b>\n  <c/>\n</a>")
    #expect(moved(behind) == "<a>\n  <c/>\n  <d/>\n  <b>1</b>\n</a>")
    #expect(source.fix(movingElementAt: text.utf8.count, before: 0) == nil)
  }
}

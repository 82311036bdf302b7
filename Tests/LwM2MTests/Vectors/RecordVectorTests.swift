import TestSupport
import Testing
import WireVectors

@testable import LwM2M

/// Payloads that other implementations recorded, in the formats that are lists of values with paths.
@Suite(.enabled(if: Corpus.shared != nil, Comment(rawValue: Corpus.skipNotice)))
struct RecordVectorTests {
  static let vectors = WireVector.all.filter {
    AnyFormat(rawValue: $0.format) != nil && $0.level != "paths" && WireVector.exceptions[$0.id] == nil
  }

  @Test("all vectors are there, and every exception is one of them")
  func count() {
    #expect(Self.vectors.count >= 240)
    let all = Set(WireVector.all.map(\.id))
    #expect(WireVector.exceptions.keys.allSatisfy(all.contains))
  }

  @Test("valid payloads decode to what they hold, invalid ones are refused", arguments: vectors.filter(\.decodes))
  func decode(_ vector: WireVector) throws {
    let format = try #require(AnyFormat(rawValue: vector.format))
    guard vector.isValid else {
      #expect(throws: PayloadError.self) { try entries(of: vector, format) }
      return
    }
    var found = try entries(of: vector, format)
    // Who recorded these looks at no times.
    if vector.level == "values" { for index in found.indices { found[index].time = nil } }
    #expect(Self.sorted(found) == Self.sorted(vector.entries))
  }

  @Test(
    "what we encode is not longer than what was recorded, and decodes to the same",
    arguments: vectors.filter { $0.encodes && $0.isValid && $0.level != "json-root" })
  func encode(_ vector: WireVector) throws {
    let format = try #require(AnyFormat(rawValue: vector.format))
    let root = vector.root.flatMap { RootPath($0) } ?? .usual
    let bytes = try format.syntax.encode(vector.entries, root: format == .lwM2MJSON ? .usual : root)
    #expect(
      bytes.count <= vector.payload.count,
      "ours: \(bytes.hex) \(String(decoding: bytes, as: UTF8.self)), theirs: \(vector.payload.hex)")
    let found = try format.syntax.entries(
      in: bytes, request: try request(of: vector), root: root, type: type(in: vector))
    #expect(Self.sorted(found) == Self.sorted(vector.entries))
  }

  private static func sorted(_ entries: [WireVector.Entry]) -> [String] {
    entries.map(\.description).sorted()
  }

  private func request(of vector: WireVector) throws -> ResourcePath {
    if vector.level == "json-root" { return .objectInstance(3, 0) }
    return try #require(ResourcePath("/" + vector.path.joined(separator: "/")))
  }

  /// The type that the vector expects at a path, or what its Object says.
  private func type(in vector: WireVector) -> (ResourcePath, String?) -> ResourceType {
    { path, time in
      let parts = path.description.split(separator: "/").map(String.init)
      let entry = vector.entries.first { $0.path == parts && $0.time == time }
      return entry?.value?.type ?? (parts.count > 2 ? UInt16(parts[2]) : nil).flatMap { vector.types[$0] } ?? .string
    }
  }

  private func entries(of vector: WireVector, _ format: AnyFormat) throws -> [WireVector.Entry] {
    try format.syntax.entries(
      in: vector.payload, request: try request(of: vector), root: vector.root.flatMap { RootPath($0) } ?? .usual,
      type: type(in: vector))
  }
}

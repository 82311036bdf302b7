import TestSupport
import Testing
import WireVectors

@testable import LwM2M

/// Recorded records without a name, of which only the value means something to LwM2M.
@Suite(.enabled(if: Corpus.shared != nil, Comment(rawValue: Corpus.skipNotice)))
struct RecordValueVectorTests {
  static let vectors = WireVector.all.filter {
    [1239, 1241, 1242, 1244, 1248, 1286, 1287, 1289, 1290].contains($0.id)
  }

  @Test(arguments: vectors)
  func values(_ vector: WireVector) throws {
    let format = try #require(AnyFormat(rawValue: vector.format))
    var payload = vector.payload[...]
    for entry in vector.entries {
      var writer = AnyWriter(format.syntax)
      let value = try writer.bytes(of: try #require(entry.value))
      // 1290 has an escape that need not be.
      if vector.id == 1290 {
        #expect(String(decoding: value, as: UTF8.self) == "\"vs\":\"\u{7F}\"")
        continue
      }
      let place = try #require(payload.indices.first { payload[$0...].starts(with: value) }, "\(value.hex)")
      payload = payload[(place + value.count)...]
    }
  }
}

private struct AnyWriter {
  let syntax: any RecordSyntax.Type

  init(_ syntax: any RecordSyntax.Type) {
    self.syntax = syntax
  }

  mutating func bytes(of value: RawValue) throws -> [UInt8] {
    try Self.bytes(of: value, syntax)
  }

  private static func bytes<Syntax: RecordSyntax>(of value: RawValue, _ syntax: Syntax.Type) throws -> [UInt8] {
    var writer = RecordWriter<Syntax>()
    value.write(to: &writer)
    return writer.buffer.values
  }
}

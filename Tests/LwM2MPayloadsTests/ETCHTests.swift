import LwM2M
import LwM2MPayloads
import Testing

/// SenML-ETCH: requests of composite operations.
struct ETCHTests {
  private let definitions = PayloadDefinitions([.everyType])
  private static let formats: [PayloadFormat] = [.senMLETCHJSON, .senMLETCHCBOR]

  private func encode(_ format: PayloadFormat, _ lines: String) throws -> [UInt8] {
    var reader = PathLineReader(definitions, for: format)
    return try PayloadCoder(format, definitions: definitions).encode(reader.values(Array(lines.utf8)), at: .root)
  }

  private func lines(_ format: PayloadFormat, _ payload: [UInt8]) throws -> String {
    PathLines.text(of: try PayloadCoder(format, definitions: definitions).decode(payload, at: .root).values)
  }

  @Test("a FETCH names paths, an iPATCH removes with null")
  func written() throws {
    let paths = "/3/0/9\n/42769\n/42769/0/1\n"
    let fetch = #"[{"n":"/3/0/9"},{"n":"/42769"},{"n":"/42769/0/1"}]"#
    #expect(String(decoding: try encode(.senMLETCHJSON, paths), as: UTF8.self) == fetch)
    let patch = "/42769/0/1\tInteger\t7\n/42769/0/11/2\n"
    let json = #"[{"bn":"/42769/0/","n":"1","v":7},{"n":"11/2","v":null}]"#
    #expect(String(decoding: try encode(.senMLETCHJSON, patch), as: UTF8.self) == json)
    let cbor = try encode(.senMLETCHCBOR, patch)
    #expect(cbor.suffix(2) == [0x02, 0xF6])
    #expect(try encode(.senMLETCHCBOR, paths) == encode(.senMLCBOR, paths))
    for lines in [paths, patch] {
      for format in Self.formats { #expect(try self.lines(format, encode(format, lines)) == lines) }
    }
  }

  @Test("whatever field has null, and a record without a field, removes")
  func read() throws {
    let json = #"[{"bn":"/42769/0/","n":"0","vs":null},{"n":"1","v": null},{"n":"5"},{"n":"2","v":1}]"#
    let text = "/42769/0/0\n/42769/0/1\n/42769/0/5\n/42769/0/2\tUnsigned Integer\t1\n"
    #expect(try lines(.senMLETCHJSON, Array(json.utf8)) == text)
    // [{-2: "/42769/0/", 0: "0", 3: null}, {0: "1", 2: null}]
    let cbor = try ByteEncoding.hex.decode(
      Array("82 a3 21 69 2f34323736392f302f 00 61 30 03 f6 a2 00 61 31 02 f6".utf8))
    #expect(try lines(.senMLETCHCBOR, cbor) == "/42769/0/0\n/42769/0/1\n")
  }

  @Test("null is no value of SenML, and no second value")
  func refused() throws {
    let null = Array(#"[{"n":"/42769/0/1","v":null}]"#.utf8)
    #expect(throws: PayloadFailure.self) { try lines(.senMLJSON, null) }
    let cbor = try encode(.senMLETCHCBOR, "/42769/0/1\tInteger\t7\n/42769/0/11/2\n")
    #expect(throws: PayloadFailure.self) { try lines(.senMLCBOR, cbor) }
    for fields in [#""v":null,"vs":"a""#, #""vs":"a","v":null"#] {
      #expect(throws: PayloadFailure.self) {
        try lines(.senMLETCHJSON, Array("[{\"n\":\"/42769/0/1\",\(fields)}]".utf8))
      }
    }
  }

  @Test("generated types speak it as they speak SenML")
  func runtime() throws {
    let paths: [ResourcePath] = [.objectInstance(3, 0), .resource(3303, 0, 5700)]
    #expect(try SenMLETCHCBOR.decodePaths(from: SenMLETCHCBOR.encode(paths: paths)) == paths)
    #expect(try SenMLETCHJSON.decodePaths(from: SenMLETCHJSON.encode(paths: paths)) == paths)
    let payload = try CompositePayload<SenMLETCHJSON>(
      Array(#"[{"n":"/3/0/14","v":null},{"n":"/3/0/15","vs":"U"}]"#.utf8))
    #expect(payload.removedPaths == [.resource(3, 0, 14)])
  }
}

import LwM2M
import LwM2MPayloads
import Testing

/// Payloads that end too early.
struct TruncationTests {
  private let definitions = PayloadDefinitions([.everyType])

  private static let lines = """
    /42769/0/0\tString\tCold Rooms Ltd.
    /42769/0/1\tInteger\t3800
    /42769/0/3\tFloat\t0.1
    /42769/0/5\tOpaque\t0102030405060708090a
    /42769/0/11/7\tInteger\t70000

    """

  /// What is said of each beginning of a payload but the whole.
  private func failures(_ format: PayloadFormat, _ lines: String, at request: ResourcePath) throws -> [PayloadFailure?]
  {
    let coder = PayloadCoder(format, definitions: definitions)
    var reader = PathLineReader(definitions, for: format)
    let payload = try coder.encode(reader.values(Array(lines.utf8)), at: request)
    return payload.indices.map { count in
      do throws(PayloadFailure) {
        _ = try coder.decode(Array(payload[..<count]), at: request)
        return nil
      } catch { return error }
    }
  }

  @Test(
    "a beginning is refused with the place, which is within it, and what was expected",
    arguments: [
      PayloadFormat.tlv, .senMLJSON, .senMLCBOR, .lwM2MJSON, .lwM2MCBOR, .senMLETCHJSON, .senMLETCHCBOR,
    ])
  func objects(format: PayloadFormat) throws {
    let failures = try failures(format, Self.lines, at: .objectInstance(42769, 0))
    for (count, failure) in failures.enumerated() where count > 0 {
      // What ends between two entries of TLV is a payload.
      guard let failure else {
        #expect(format == .tlv)
        continue
      }
      guard case .byte(let offset) = failure.place else {
        Issue.record("\(count): \(failure)")
        continue
      }
      #expect(0...count ~= offset, "\(count): \(failure)")
      #expect(failure.message.contains("expected"), "\(count): \(failure)")
    }
    #expect(failures.dropFirst().filter { $0 == nil }.count == (format == .tlv ? 4 : 0))
  }

  @Test("so is one of a single value, where its length is known")
  func cbor() throws {
    let text = "/42769/0/0\tString\tCold Rooms Ltd.\n"
    for (count, failure) in try failures(.cbor, text, at: .resource(42769, 0, 0)).enumerated() {
      let rest = count < 2 ? ": expected more bytes" : ": expected the rest of what begins here, but the end is at byte"
      #expect(failure?.message.contains("the payload ends within an entry" + rest) == true, "\(count)")
    }
    let link = try failures(.text, "/42769/0/7\tObjlnk\t3:0\n", at: .resource(42769, 0, 7))
    #expect(link.allSatisfy { $0?.message == "/42769/0/7: the value is not a valid Objlnk" })
  }

  @Test("and links", arguments: ["</3/0>;ct=60,</33", "<", "</3/0>,"])
  func links(text: String) {
    let failure = #expect(throws: PayloadFailure.self) { try LinkCoder.decode(Array(text.utf8)) }
    #expect(failure?.message.contains("expected") == true && failure?.message.contains("the payload ends here") == true)
    #expect(failure?.place == .byte(text.utf8.count))
  }
}

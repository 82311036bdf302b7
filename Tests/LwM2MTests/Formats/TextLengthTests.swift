import LwM2M
import Testing

/// Short texts are put together without the library's detour: they must be the same Strings.
struct TextLengthTests {
  private struct Names: LwM2MObject {
    static var facts: ObjectFacts {
      ObjectFacts(objectID: 32773, objectVersion: .v1_0, lwm2mVersion: .v1_0, isMultiple: false)
    }

    var first = ""
    var second: String?
    var others: ResourceInstances<String>?

    mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor) {
      visitor.visitString(mandatory: &first, at: 0)
      visitor.visitString(&second, at: 1)
      visitor.visitInstances(&others, at: 2)
    }
  }

  @Test(
    "a text of any length, at the beginning of a payload and at its end, is the same as one made otherwise",
    arguments: 0...40)
  func lengths(length: Int) throws {
    let ascii = String("abcdefghijklmnopqrstuvwxyz0123456789-_+/=".prefix(length))
    let others = (0..<length).map { place in
      String(ascii.enumerated().map { $0.offset == place ? "ü" : $0.element })
    }
    for text in [ascii] + others {
      let all = [
        Names(first: text), Names(first: text, second: text), Names(first: text, others: [text, "", text]),
      ]
      for names in all {
        let decoded = try TLV.decode(Names.self, from: TLV.encode(names))
        #expect(decoded == names)
        for part in [decoded.first] + [decoded.second].compactMap(\.self) + (decoded.others?.values ?? []) {
          // Not only equal, but found by what compares hashes and bytes.
          #expect(part.isEmpty || Set([text]).contains(part))
          #expect(part.isEmpty || Array(part.utf8) == Array(text.utf8))
        }
      }
    }
  }
}

import LwM2M
import Testing

struct IdentifierTests {
  @Test("a version is written as digits, a dot, digits, and reads back")
  func versions() {
    #expect(ObjectVersion("1.0") == .v1_0)
    #expect(ObjectVersion("12.345")?.description == "12.345")
    #expect(ObjectVersion("1.9").map { v in ObjectVersion("1.10").map { v < $0 } ?? false } == true)
    for text in [
      "", "1", "1.", ".1", "1.0.0", "1.0 ", " 1.0", "-1.0", "+1.0", "1.65536", "99999999999.0", "١.٠", "1,0",
    ] {
      #expect(ObjectVersion(text) == nil, "\(text)")
    }
  }

  @Test("a URN reads back, and only a URN reads")
  func urns() {
    for text in ["urn:oma:lwm2m:oma:3", "urn:oma:lwm2m:ext:3303:1.1", "urn:oma:lwm2m:x:10241:1.0"] {
      #expect(ObjectURN(text)?.description == text)
    }
    for text in [
      "", "urn:oma:lwm2m:", "urn:oma:lwm2m:ext:03303", "urn:oma:lwm2m:ext:+3", "urn:oma:lwm2m:y:3",
      "URN:oma:lwm2m:oma:3",
      "urn:oma:lwm2m:ext:3303:", "urn:oma:lwm2m:ext:3303:1", "urn:oma:lwm2m:ext:65536", "urn:oma:lwm2m:ext:3303:1.1:2",
    ] {
      #expect(ObjectURN(text) == nil, "\(text)")
    }
  }

  @Test("the URN's label follows from the ID's range")
  func labels() {
    let expected: [(ObjectID, ObjectURN.Label?)] = [
      (0, .oma), (1023, .oma), (1024, nil), (2047, nil), (2048, .ext), (10240, .ext), (10241, .x), (42768, .x),
      (42800, .x), (42801, nil), (65535, nil),
    ]
    for (id, label) in expected { #expect(ObjectURN.Label(for: id) == label, "\(id)") }
  }

  @Test("a path reads back, and only a path reads")
  func paths() {
    for text in ["/", "/3", "/3/0", "/3/0/7", "/3/0/7/65534"] {
      #expect(ResourcePath(text)?.description == text)
    }
    for text in ["", "3", "//", "/3/", "/3//7", "/3/0/7/1/2", "/65535", "/03", "/-1", "/+1", "/a", "/3/0/7/ 1"] {
      #expect(ResourcePath(text) == nil, "\(text)")
    }
  }

  @Test("an Object Link reads back, and only a link reads")
  func links() {
    for text in ["0:0", "3303:12", "65535:65535"] { #expect(ObjectLink(text)?.description == text) }
    for text in ["", ":", "1:", ":1", "1:2:3", "65536:0", "0:65536", "01:0", "1: 0", "FFFF:FFFF", "99999999999:0"] {
      #expect(ObjectLink(text) == nil, "\(text)")
    }
  }
}

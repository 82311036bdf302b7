import LwM2M
import LwM2MPayloads
import Testing

/// Links as JSON, beyond what recorded vectors have.
struct LinkDocumentTests {
  @Test func anAttributeThatADocumentCannotHoldIsRefused() throws {
    let links = try LinkCoder.decode(Array("</3/0>;href=1".utf8))
    #expect(throws: PayloadFailure.self) { try LinkDocument.json(of: links) }
    #expect(try LinkLines.text(of: links) == "/3/0\tlink\thref=1\n")
  }

  @Test(arguments: ["{}", "[1]", #"[{"ver": "1.1"}]"#, #"[{"href": "/3", "ver": {}}]"#, #"[{"href": 3}]"#])
  func whatIsNoLinkIsRefused(json: String) {
    #expect(throws: PayloadFailure.self) { try LinkDocument.links(PayloadDocument.parse(Array(json.utf8))) }
  }
}

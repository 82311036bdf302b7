import LwM2MPayloads
import Testing

/// Formats by name and number.
struct PayloadFormatTests {
  @Test(arguments: [
    ("0", "text"), ("40", "link-format"), ("42", "opaque"), ("60", "cbor"), ("110", "senml-json"),
    ("112", "senml-cbor"), ("11542", "tlv"), ("11543", "json"), ("11544", "lwm2m-cbor"),
    ("320", "senml-etch-json"), ("322", "senml-etch-cbor"), ("lwm2m-json", "json"),
    ("TLV", "tlv"), ("application/senml+cbor", "senml-cbor"), ("application/vnd.oma.lwm2m+json", "json"),
  ])
  func namesAndNumbers(text: String, name: String) {
    #expect(PayloadFormat(text)?.name == name)
  }

  @Test func allAreDifferent() {
    #expect(PayloadFormat.allCases.count == 11)
    #expect(Set(PayloadFormat.allCases.map(\.number)).count == 11)
    #expect(Set(PayloadFormat.allCases.flatMap(\.names)).count == PayloadFormat.allCases.flatMap(\.names).count)
    for wrong in ["", "xml", "1", "110 ", "0110", "-1"] { #expect(PayloadFormat(wrong) == nil) }
  }
}

import TestSupport
import Testing

@testable import LwM2M

struct DecimalTextTests {
  private func text(_ value: Double, _ form: DecimalText.Form) -> String {
    var bytes: [UInt8] = []
    DecimalText(value).write(form, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("both forms")
  func forms() {
    let expected: [(Double, String, String)] = [
      (0, "0", "0"), (-0.0, "-0", "-0"), (1, "1", "1"), (21.5, "21.5", "21.5"), (-0.1, "-0.1", "-0.1"),
      (100, "100", "100"), (1000, "1e3", "1000"), (0.05, "0.05", "0.05"), (0.001, "1e-3", "0.001"),
      (123_456, "123456", "123456"), (1e21, "1e21", "1000000000000000000000"), (1e300, "1e300", "1e300"),
      (20.1, "20.1", "20.1"), (1e16, "1e16", "10000000000000000"), (.leastNonzeroMagnitude, "5e-324", "5e-324"),
      (1.7976931348623157e308, "17976931348623157e292", "17976931348623157e292"),
      (0.000123, "123e-6", "0.000123"), (10000000000000.5, "10000000000000.5", "10000000000000.5"),
    ]
    for (value, shortest, plain) in expected {
      #expect(text(value, .shortest) == shortest)
      #expect(text(value, .plain) == plain)
    }
  }

  @Test("no digit is lost, and no form is longer than the standard library's")
  func roundTrip() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<20000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      for form in [DecimalText.Form.shortest, .plain] {
        let bytes = Array(text(value, form).utf8)
        var position = 0
        let back = DecimalNumber(bytes, at: &position, end: bytes.count)?.double(in: bytes)
        #expect(back?.bitPattern == value.bitPattern)
      }
      #expect(text(value, .shortest).utf8.count <= value.description.utf8.count)
    }
  }
}

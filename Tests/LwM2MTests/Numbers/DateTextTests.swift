import Foundation
import TestSupport
import Testing

@testable import LwM2M

struct DateTextTests {
  private func seconds(_ text: String) -> Int64? {
    DateText.decode(Array(text.utf8)[...])?.secondsSince1970
  }

  @Test("dates are what Foundation says")
  func dates() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<2000 {
      let date = Date(timeIntervalSince1970: Double(Int64.random(in: -2_000_000_000...20_000_000_000, using: &random)))
      #expect(seconds(date.formatted(.iso8601)) == Int64(date.timeIntervalSince1970))
    }
  }

  @Test("zones and fractions")
  func zones() {
    #expect(seconds("2013-03-21T20:04:00Z") == 1_363_896_240)
    #expect(seconds("2013-03-21t22:04:00.999+02:00") == 1_363_896_240)
    #expect(seconds("2013-03-21T15:34:00-04:30") == 1_363_896_240)
    #expect(seconds("2000-02-29T00:00:00Z") == 951_782_400)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "", "2013-03-21", "2013-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2013-13-01T00:00:00Z", "2013-03-21T24:00:00Z",
      "2013-03-21T20:04:00", "2013-03-21T20:04:00.Z", "2013-03-21T20:04:00Zx", "2013-03-21 20:04:00Z",
    ])
  func malformed(_ text: String) {
    #expect(seconds(text) == nil)
  }
}

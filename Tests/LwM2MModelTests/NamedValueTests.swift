import LwM2MVocabulary
import LwM2MModel
import Testing

@Suite("Named values come from texts that list codes, and from no others")
struct NamedValueTests {
  private func names(_ summary: String, range: String = "", type: ResourceType? = .integer) -> [String] {
    let constraint = ValueConstraint(range, type: type)
    return NamedValue.list(range: range, summary: summary, type: type, constraint: constraint)
      .map { "\($0.value) \($0.name)" }
  }

  @Test(
    "every notation of a list",
    arguments: [
      "0: off\n1: on", "0: off 1: on", "0:off, 1:on.", "State. 0 = off; 1 = on", "0=off, 1=on", "0 - off\n1 - on",
      "0 – off\n1 – on", "(0) off, (1) on", "off (0)\n1 - nothing\n0: off\n1: on", "0. off\n1. on", "0) off\n1) on",
      "0\toff\tnot on\n1\ton\tnot off", "\"0\" = off, \"1\" = on", "0 for \"off\", 1 for \"on\"",
      "0 means off, 1 means on",
      "• 0: off\n• 1: on", "- 0: off\n- 1: on", "1: on, 0: off", "0 -> off, 1 -> on", "Values:0=off|1=on",
      "0: off (the default)\n1: on. Needs power.", "0: off\n1: on\n2-255: reserved", "0: off\n1: on\n2: Reserved",
    ])
  func notations(text: String) {
    #expect(names(text) == ["0 off", "1 on"])
  }

  @Test("names before or after codes in parentheses need three codes in a row")
  func parentheses() {
    #expect(names("Idle (0), busy (1), or off (2).") == ["0 Idle", "1 busy", "2 off"])
    #expect(names("0 (idle), 1 (busy), 2 (off)") == ["0 idle", "1 busy", "2 off"])
    #expect(names("Widths: 20 (legacy), 40 (new), 80 (newer)").isEmpty)
    #expect(names("at home (0) or away (1)").isEmpty)
  }

  @Test("a range that lists codes comes before the description")
  func rangeFirst() {
    #expect(names("0: wrong 1: wrong too", range: "0: off 1: on") == ["0 off", "1 on"])
    #expect(names("0: off\n1: on", range: "0..1") == ["0 off", "1 on"])
  }

  @Test("codes outside of the range are left out")
  func outside() {
    #expect(names("0: off\n1: on\n9: broken", range: "0..1") == ["0 off", "1 on"])
    #expect(names("0: off\n1: on", range: "5..9").isEmpty)
  }

  @Test("negative and sparse codes")
  func sparse() {
    #expect(names("-1: missing, 0: good, 1: bad") == ["-1 missing", "0 good", "1 bad"])
    #expect(names("0: off\n255: broken", type: .unsignedInteger) == ["0 off", "255 broken"])
  }

  @Test(
    "a name is the first clause, and short",
    arguments: [
      ("Idle (before downloading)", "Idle"), ("DTLS mode (terminated) PSK", "DTLS mode PSK"),
      ("Good, as it was", "Good"),
      ("Exact match. This is the default", "Exact match"), ("FAILED The value is wrong", "FAILED"),
      ("Not enough memory for the package that was written", "Not enough memory"),
      ("Out of memory during the download", "Out of memory during the download"), ("  spaced \t out", "spaced"),
      ("multiply When nothing is set it divides", "multiply"), ("minute and", "minute"),
    ])
  func clauses(text: String, name: String) {
    #expect(names("0: \(text)\n1: other") == ["0 \(name)", "1 other"])
  }

  @Test("names that come out the same are told apart, or left out")
  func repeated() {
    #expect(
      names("0: TCP\n1: RTU (RS-232)\n2: RTU (RS-485)") == ["0 TCP", "1 RTU RS-232", "2 RTU RS-485"])
    #expect(names("0: same\n1: same").isEmpty)
    #expect(names("0: off\n1: on\n1: again") == ["0 off", "1 on"])
  }

  @Test(
    "no list of codes",
    arguments: [
      "", "0: off", "Since 2017: 1.0, since 2018: 1.1", "In the range 0 - 100", "1 = 1 ms, 2 = 2 ms",
      "0 = no interference, 100 = severe interference", "e.g. 1 = one, 2 = two",
      "Examples: 30 = often, 31 = more often",
      "bit 0: on, bit 1: broken", "A bitmask. 0: on\n1: broken", "1st LSB 0=running, 1=stopped",
      "0-20: cellular, 21-40: wireless",
      "Section 5: this. Section 6: that.", "at 12:30 or 13:45", "ratio 1:2 or 3:4", "3300 (3.3V) or 5000 (5V)",
      "7~41 are the categories, 42 is none", "RFC 7252: CoAP, RFC 7641: Observe",
    ])
  func noList(text: String) {
    #expect(names(text).isEmpty)
  }

  @Test("only whole numbers have codes")
  func types() {
    for type in ResourceType.allCases where type != .integer && type != .unsignedInteger {
      #expect(names("0: off\n1: on", type: type).isEmpty)
    }
    #expect(names("0: off\n1: on", type: nil).isEmpty)
  }
}

import Foundation
import LwM2MUnits
import TestSupport
import Testing

@Suite("Units are those of SenML")
struct UnitTests {
  @Test("all of them, each once")
  func all() {
    #expect(Unit.all.count == 107)
    #expect(Set(Unit.all.map(\.symbol)).count == 107)
    #expect(Unit.all.count { $0.conversion == nil } == 67)
    #expect(Unit.all.allSatisfy { !$0.meaning.isEmpty && !$0.meaning.contains("!") })
    for unit in Unit.all {
      #expect(Unit(unit.symbol) == unit && Unit.isKnown(unit.symbol))
      #expect(unit.primary.conversion == nil, "\(unit.symbol)")
    }
  }

  @Test(
    "symbols are case-sensitive, and nothing is no unit", arguments: ["", "cel", "CEL", " Cel", "mbit/s", "KB", "kb"])
  func unknown(_ text: String) {
    #expect(Unit(text) == nil && !Unit.isKnown(text))
  }

  @Test(
    "secondary units convert to their primary one",
    arguments: [
      ("ms", 1500, "s", 1.5), ("min", 2, "s", 120), ("dBm", 0, "dBW", -30), ("km/h", 36, "m/s", 10),
      ("Wh/km", 10, "J/m", 36), ("mm/h", 3_600_000, "m/s", 1), ("/100", 50, "/", 0.5), ("KiB", 2, "B", 2048),
      ("GB", 1, "B", 1e9), ("ug/l", 1, "kg/m3", 1e-6), ("Ws", 5, "J", 5), ("Cel", 20, "Cel", 20),
    ] as [(String, Double, String, Double)])
  func conversion(_ symbol: String, _ value: Double, _ primary: String, _ expected: Double) throws {
    let unit = try #require(Unit(symbol))
    #expect(unit.primary.symbol == primary)
    #expect(abs(unit.primaryValue(of: value) - expected) <= 1e-12 * max(1, abs(expected)))
  }

  @Test("some are known but not recommended")
  func recommended() throws {
    #expect(try !#require(Unit("%")).isRecommended && !#require(Unit("deg")).isRecommended)
    #expect(try #require(Unit("/100")).isRecommended && #require(Unit("Cel")).isRecommended)
  }

  @Test(
    "what authors write leads to the unit of the same quantity",
    arguments: [
      ("Mbps", "Mbit/s"), ("bytes", "B"), ("byte", "B"), ("Seconds", "s"), ("degree", "deg"), ("minute", "min"),
      ("°C", "Cel"), ("Celsius", "Cel"), ("percent", "/100"), ("DEG", "deg"), ("m^2", "m2"), ("m³", "m3"),
      ("Lux", "lx"), ("rpm", "1/min"), ("km/hr", "km/h"), ("µg/m³", "ug/m3"), ("mbar", "hPa"), ("ohm", "Ohm"),
      ("kwh", "kWh"), ("bps", "bit/s"),
    ])
  func suggestion(_ text: String, _ symbol: String) {
    #expect(Unit.suggestion(for: text)?.symbol == symbol)
  }

  @Test(
    "what is not clear leads to none: the numbers would not be right",
    arguments: ["KB", "MB", "kB", "pings", "To Be Defined", "kW III", "kvarL", "kW/h", "", "Kbps", "kPa"])
  func noSuggestion(_ text: String) {
    #expect(Unit.suggestion(for: text) == nil)
  }

  @Test(
    "another case can be another unit",
    arguments: ["c", "f", "k", "M", "t", "b", "Mb/s", "b/s", "Gb", "kib", "MV", "MA", "Mm", "mHz", "Mg/l", "Mm/h"])
  func otherUnits(_ text: String) {
    #expect(Unit.suggestion(for: text) == nil)
  }

  @Test(
    "or just carelessness",
    arguments: [
      ("v", "V"), ("a", "A"), ("L", "l"), ("mhz", "MHz"), ("mv", "mV"), ("MIN", "min"), ("Min", "min"), ("db", "dB"),
      ("mbit/s", "Mbit/s"), ("mB/s", "MB/s"), ("BIT", "bit"), ("M/S", "m/s"),
    ])
  func carelessCase(_ text: String, _ symbol: String) {
    #expect(Unit.suggestion(for: text)?.symbol == symbol)
  }

  @Test("every suggestion is a unit")
  func suggestionsAreUnits() {
    for word in ["meters", "volts", "amps", "watts", "hertz", "hours", "liters", "octets", "bpm", "ppb", "rh", "pct"] {
      #expect(Unit.suggestion(for: word) != nil, "\(word)")
    }
  }
}

@Suite(
  "The table of units is that of the record",
  .enabled(
    if: UnitRecords.file != nil, "SKIPPED: no record of the SenML units at hand (../shared/facts beside the checkout)"))
struct UnitRecordTests {
  @Test("symbols, primary units, scales and offsets")
  func table() throws {
    let rows = try UnitRecords.rows()
    #expect(rows.map { $0[0] } == Unit.all.map(\.symbol))
    for row in rows where row.count > 5 && !row[3].isEmpty {
      let unit = try #require(Unit(row[0]))
      #expect(unit.primary.symbol == row[3], "\(row[0])")
      let scale = row[4].split(separator: "/").compactMap { Double($0) }
      let factor = scale.count == 2 ? scale[0] / scale[1] : scale[0]
      let expected = 7 * factor + (Double(row[5]) ?? 0)
      #expect(abs(unit.primaryValue(of: 7) - expected) <= 1e-12 * max(1, abs(expected)), "\(row[0])")
    }
    #expect(
      rows.filter { $0[1].contains("not recommended") }.map { $0[0] }
        == Unit.all.filter { !$0.isRecommended }.map(\.symbol))
  }
}

enum UnitRecords {
  static let file: URL? = Corpus.shared.flatMap { shared in
    let file = shared.appending(path: "facts/senml_units.tsv")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  static func rows() throws -> [[String]] {
    let text = try String(contentsOf: file ?? URL(filePath: "/nowhere"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

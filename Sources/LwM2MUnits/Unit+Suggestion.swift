extension Unit {
  /// The unit that the author of `text` meant, `nil` where that is not clear.
  ///
  /// Only what stands for the same quantity is suggested, so that the numbers stay right: `KB` (1000 or 1024 bytes) and
  /// `MB` have no unit in SenML, and none is made up for them.
  public static func suggestion(for text: String) -> Unit? {
    let word = normalized(text)
    if let symbol = synonyms[word] { return Unit(symbol) }
    // `DEG` can only be `deg`; `mv` may be `mV` or `MV`, but SenML has one of them.
    let candidates = UnitTable.symbols.filter { normalized(String($0)) == word }
    guard candidates.count == 1, let unit = candidates.first.flatMap({ Unit(String($0)) }) else { return nil }
    return unit.isOther(than: text) ? nil : unit
  }

  /// Whether `text`, which differs in case alone, is as likely another unit, so that the numbers would be wrong:
  /// one letter (`c` is no coulomb, `t` no tesla), bits for bytes (`Mb/s`), a thousandth for a million (`MV`, `mHz`).
  private func isOther(than text: String) -> Bool {
    guard symbol.utf8.count > 1 else { return true }
    let isInformation = ["bit", "B", "bit/s"].contains(primary.symbol)
    if isInformation { return symbol.contains("B") && !text.contains("B") }
    guard let own = symbol.first, let first = text.first, own != first, own == "m" || own == "M" else { return false }
    let rest = symbol.dropFirst()
    return rest == text.dropFirst() && UnitTable.symbols.contains(rest)
  }

  /// Lower case, without blanks, with `^` and the superscripts of typography as plain digits.
  private static func normalized(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case " ", "^", "\u{A0}": continue
      case "²": result += "2"
      case "³": result += "3"
      case "µ", "μ": result += "u"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// What authors write, normalized, and the symbol of the same unit.
  private static let synonyms: [String: String] = {
    var result: [String: String] = [:]
    for line in synonymTable.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let symbol = words.first else { continue }
      for word in words.dropFirst() { result[String(word)] = String(symbol) }
    }
    return result
  }()

  private static let synonymTable = """
    m meter meters metre metres
    mm millimeter millimeters millimetre millimetres
    cm centimeter centimeters centimetre centimetres
    km kilometer kilometers kilometre kilometres
    kg kilogram kilograms
    g gram grams
    s second seconds sec secs
    ms millisecond milliseconds msec msecs
    min minute minutes mins
    h hour hours hr hrs
    A a amp amps ampere amperes
    mA milliampere milliamperes milliamp milliamps
    Ah amperehour amperehours
    K kelvin kelvins
    Cel celsius °c ℃ degc degreecelsius degreescelsius centigrade
    V v volt volts
    mV millivolt millivolts
    W w watt watts
    kW kilowatt kilowatts
    Wh watthour watthours
    kWh kilowatthour kilowatthours
    VA voltampere voltamperes
    J j joule joules
    N newton newtons
    Pa pascal pascals
    hPa hectopascal hectopascals mbar millibar millibars
    Hz hertz
    MHz megahertz
    Ohm ohms Ω ω
    lm lumen lumens
    lx lux
    cd candela candelas
    rad radian radians
    deg degree degrees
    m/s meterpersecond meterspersecond metrepersecond metrespersecond
    m/s2 m/s/s
    km/h kmh kph km/hr km/hour
    mm/h mm/hr mm/hour
    m3/s m3/sec
    l l liter liters litre litres
    l/s l/sec
    B byte bytes octet octets
    bit bits
    KiB kibibyte kibibytes
    GB gigabyte gigabytes
    bit/s bps bits/s bit/sec bits/sec bitspersecond
    Mbit/s mbps mbits/s mbit/sec megabit/s megabits/s
    B/s bytes/s byte/s bytes/sec bytespersecond
    MB/s mbytes/s megabyte/s megabytes/s
    dB decibel decibels
    dBm decibelmilliwatt
    /100 percent pct percentage
    %RH %r.h. rh% rh relativehumidity
    ppm partspermillion
    ppb partsperbillion
    1/min rpm r/min rev/min
    1/s persecond
    beat/min bpm beats/min beatsperminute
    pH ph
    ug/m3 microgram/m3
    NTU ntu
    count counts
    """
}

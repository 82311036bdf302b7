import LwM2MModel

/// The SenML units as text, which compiles at once where an array of a hundred values would not.
///
/// Source: IANA's registry of SenML units as of March 2025 (RFC 8428, RFC 8798 and later registrations), and OMA's
/// `LWM2M_senml_units.xml`.
enum UnitTable {
  /// The units to measure in: symbol, meaning. A `!` at the end: not recommended.
  static let primary = """
    m metre (length)
    kg kilogram (mass)
    g gram !
    s second (time)
    A ampere (electric current)
    K kelvin (temperature)
    cd candela (luminous intensity)
    mol mole (amount of substance)
    Hz hertz (frequency)
    rad radian (angle)
    sr steradian (solid angle)
    N newton (force)
    Pa pascal (pressure)
    J joule (energy)
    W watt (power)
    C coulomb (electric charge)
    V volt (voltage)
    F farad (capacitance)
    Ohm ohm (resistance)
    S siemens (conductance)
    Wb weber (magnetic flux)
    T tesla (magnetic flux density)
    H henry (inductance)
    Cel degree Celsius (temperature)
    lm lumen (luminous flux)
    lx lux (illuminance)
    Bq becquerel (radioactivity)
    Gy gray (absorbed dose)
    Sv sievert (equivalent dose)
    kat katal (catalytic activity)
    m2 square metre (area)
    m3 cubic metre (volume)
    l litre (volume) !
    m/s metre per second (velocity)
    m/s2 metre per square second (acceleration)
    m3/s cubic metre per second (flow rate)
    l/s litre per second (flow rate) !
    W/m2 watt per square metre (irradiance)
    cd/m2 candela per square metre (luminance)
    bit bit (information content)
    bit/s bit per second (data rate)
    lat degree of latitude
    lon degree of longitude
    pH pH value (acidity)
    dB decibel
    dBW decibel relative to 1 W (power)
    Bspl bel (sound pressure level) !
    count one (counter value)
    / one (ratio)
    % one (ratio), the old sign for /, not percent !
    %RH percent of relative humidity
    %EL percent of remaining battery energy
    EL second of remaining battery energy
    1/s per second (event rate)
    1/min per minute (event rate) !
    beat/min per minute (heart rate) !
    beats one (cumulative heart beats) !
    S/m siemens per metre (conductivity)
    B byte (information content)
    VA volt-ampere (apparent power)
    VAs volt-ampere second (apparent energy)
    var volt-ampere reactive (reactive power)
    vars volt-ampere reactive second (reactive energy)
    J/m joule per metre (energy per distance)
    kg/m3 kilogram per cubic metre (mass density/concentration)
    deg degree (angle) !
    NTU nephelometric turbidity unit
    """

  /// The units beside them: symbol, primary unit, numerator and denominator of the scale, offset, meaning.
  static let secondary = """
    ms s 1 1000 0 millisecond
    min s 60 1 0 minute
    h s 3600 1 0 hour
    MHz Hz 1000000 1 0 megahertz
    kW W 1000 1 0 kilowatt
    kVA VA 1000 1 0 kilovolt-ampere
    kvar var 1000 1 0 kilovar
    Ah C 3600 1 0 ampere-hour
    Wh J 3600 1 0 watt-hour
    kWh J 3600000 1 0 kilowatt-hour
    varh vars 3600 1 0 var-hour
    kvarh vars 3600000 1 0 kilovar-hour
    kVAh VAs 3600000 1 0 kilovolt-ampere-hour
    Wh/km J/m 3.6 1 0 watt-hour per kilometre
    KiB B 1024 1 0 kibibyte
    GB B 1e9 1 0 gigabyte
    Mbit/s bit/s 1000000 1 0 megabit per second
    B/s bit/s 8 1 0 byte per second
    MB/s bit/s 8000000 1 0 megabyte per second
    mV V 1 1000 0 millivolt
    mA A 1 1000 0 milliampere
    dBm dBW 1 1 -30 decibel relative to 1 mW
    ug/m3 kg/m3 1e-9 1 0 microgram per cubic metre
    mm/h m/s 1 3600000 0 millimetre per hour
    m/h m/s 1 3600 0 metre per hour
    ppm / 1e-6 1 0 parts per million
    /100 / 1 100 0 percent
    /1000 / 1 1000 0 per mille
    hPa Pa 100 1 0 hectopascal
    mm m 1 1000 0 millimetre
    cm m 1 100 0 centimetre
    km m 1000 1 0 kilometre
    km/h m/s 1 3.6 0 kilometre per hour
    ppb / 1e-9 1 0 parts per billion
    ppt / 1e-12 1 0 parts per trillion
    VAh VAs 3600 1 0 volt-ampere-hour
    mg/l kg/m3 1 1000 0 milligram per litre
    ug/l kg/m3 1e-6 1 0 microgram per litre
    g/l kg/m3 1 1 0 gram per litre
    Ws J 1 1 0 watt second (energy), accepted by OMA alone
    """

  /// Every unit, in the order above.
  static let all: [Unit] =
    primary.split(separator: "\n").compactMap { Unit(primary: $0) }
    + secondary.split(separator: "\n").compactMap { Unit(secondary: $0) }

  /// The symbols alone, which are known faster than all the rest.
  static let symbols: Set<Substring> = Set(
    (primary.split(separator: "\n") + secondary.split(separator: "\n")).map { $0.prefix { $0 != " " } })

  /// The units by symbol.
  static let bySymbol: [String: Unit] = Dictionary(
    all.map { ($0.symbol, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Unit {
  fileprivate init?(primary line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let isRecommended = !parts[1].hasSuffix(" !")
    self.init(
      symbol: String(parts[0]), meaning: String(isRecommended ? parts[1] : parts[1].dropLast(2)),
      isRecommended: isRecommended, conversion: nil)
  }

  fileprivate init?(secondary line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 5)
    guard parts.count == 6, let numerator = ExactDecimal(parts[2]), let denominator = ExactDecimal(parts[3]),
      let offset = ExactDecimal(parts[4])
    else { return nil }
    self.init(
      symbol: String(parts[0]), meaning: String(parts[5]), isRecommended: true,
      conversion: Conversion(
        primarySymbol: String(parts[1]), numerator: numerator, denominator: denominator, offset: offset))
  }
}

import Testing

@testable import LwM2MGenerators

/// Names from definitions, and what they become.
enum NameTable {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var upper: String
    var lower: String

    init(_ name: String, _ upper: String, _ lower: String) {
      self.name = name
      self.upper = upper
      self.lower = lower
    }

    var testDescription: String { name.debugDescription }
  }

  /// Names that real definitions have.
  static let usual: [Row] = [
    Row("Sensor Value", "SensorValue", "sensorValue"),
    Row("LWM2M  Server URI", "LwM2MServerURI", "lwm2mServerURI"),
    Row("LwM2M Security", "LwM2MSecurity", "lwm2mSecurity"),
    Row("IEEE 802.15.4", "IEEE802_15_4", "ieee802_15_4"),
    Row("Device's IDs", "DevicesIDs", "devicesIDs"),
    Row("Device\u{2019}s IDs", "DevicesIDs", "devicesIDs"),
    Row("IPv6 Address", "IPv6Address", "ipv6Address"),
    Row("Min IPv6", "MinIPv6", "minIPv6"),
    Row("eUICC", "EUICC", "eUICC"),
    Row("eDRX parameters", "EDRXParameters", "eDRXParameters"),
    Row("3G/4G", "_3G4G", "_3g4G"),
    Row("5G", "_5G", "_5g"),
    Row("3-Phase Power", "_3PhasePower", "_3PhasePower"),
    Row("URIs", "URIs", "uris"),
    Row("IDs in use", "IDsInUse", "idsInUse"),
    Row("XMLParser", "XMLParser", "xmlParser"),
    Row("PkgName", "PkgName", "pkgName"),
    Row("CellID", "CellID", "cellID"),
    Row("AppID", "AppID", "appID"),
    Row("CoAP over TCP", "CoAPOverTCP", "coapOverTCP"),
    Row("LiDAR Name", "LiDARName", "lidarName"),
    Row("WiFi", "WiFi", "wifi"),
    Row("QoS Priority", "QoSPriority", "qosPriority"),
    Row("R&D %", "RAndDPercent", "rAndDPercent"),
    Row("EAP+PSK", "EAPPlusPSK", "eapPlusPSK"),
    Row("snake_case_name", "SnakeCaseName", "snakeCaseName"),
    Row("URI", "URI", "uri"),
    Row("X", "X", "x"),
    Row("PM2.5", "PM2_5", "pm2_5"),
  ]

  /// Words in capitals: acronyms stay, others are words.
  static let shouted: [Row] = [
    Row("ACCEPTED BUT SUSPICIOUS", "AcceptedButSuspicious", "acceptedButSuspicious"),
    Row("REJECTED WITH CERTAINTY", "RejectedWithCertainty", "rejectedWithCertainty"),
    Row("ACK_RANDOM_FACTOR", "ACKRandomFactor", "ackRandomFactor"),
    Row("CE_LEVEL", "CELevel", "ceLevel"),
    Row("IDLE_STATE", "IdleState", "idleState"),
    Row("UNCHECKED", "Unchecked", "unchecked"),
    Row("LTE CONNECTED STATE", "LTEConnectedState", "lteConnectedState"),
    Row("Lamp ON Timestamp", "LampOnTimestamp", "lampOnTimestamp"),
    Row("Set RTS flag when NOT sending", "SetRTSFlagWhenNotSending", "setRTSFlagWhenNotSending"),
    Row("PAN ID", "PANID", "panID"),
    Row("PLMN ID", "PLMNID", "plmnID"),
    Row("APN-AMBR", "APNAMBR", "apnAMBR"),
    Row("TD-SCDMA", "TDSCDMA", "tdSCDMA"),
    Row("S-NSSAI", "SNSSAI", "sNSSAI"),
    Row("LWM2M OSCORE", "LwM2MOSCORE", "lwm2mOSCORE"),
    Row("LWM2M SERVER URI", "LwM2MServerURI", "lwm2mServerURI"),
    Row("NO", "NO", "no"),
    Row("ON", "ON", "on"),
    Row("NO Concentration", "NOConcentration", "noConcentration"),
  ]

  /// Letters beyond ASCII, and what only looks like letters.
  static let scripts: [Row] = [
    Row("温度", "温度", "温度"),
    Row("温度 传感器", "温度传感器", "温度传感器"),
    Row("第一", "第一", "第一"),
    Row("Größe", "Größe", "größe"),
    Row("Über Temperatur", "ÜberTemperatur", "überTemperatur"),
    Row("ÜBER", "ÜBER", "über"),
    Row("ärger", "Ärger", "ärger"),
    Row("Cafe\u{301} Sensor", "Cafe\u{301}Sensor", "cafe\u{301}Sensor"),
    Row("e\u{301}tat", "E\u{301}tat", "e\u{301}tat"),
    Row("Температура воды", "ТемператураВоды", "температураВоды"),
    Row("مستشعر الحرارة", "مستشعرالحرارة", "مستشعرالحرارة"),
    Row("غرفة ٣", "غرفة٣", "غرفة٣"),
    Row("\u{202E}Reversed\u{202C} Name", "ReversedName", "reversedName"),
    Row("zero\u{200D}width", "ZeroWidth", "zeroWidth"),
    Row("हिन्दी", "हिन्दी", "हिन्दी"),
    Row("a\u{AA} o\u{BA}", "A\u{AA}O\u{BA}", "a\u{AA}O\u{BA}"),
    Row("m² x³", "MX", "mX"),
    Row("CO₂ level", "COLevel", "coLevel"),
    Row("ß", "SS", "ß"),
    Row("İstanbul", "İstanbul", "i\u{307}stanbul"),
    Row("Temp 🌡️ 1", "Temp1", "temp1"),
  ]

  /// What Swift has a meaning for.
  static let words: [Row] = [
    Row("init", "Init", "init"), Row("default", "Default", "default"), Row("self", "Self", "self"),
    Row("Type", "Type", "type"), Row("protocol", "Protocol", "protocol"), Row("In", "In", "in"),
  ]

  /// Names without a word.
  static let empty = ["", " ", "\u{0}", "🌡️🔥", "½", "---", "\u{301}", "\u{200D}\u{200C}", "'", "\u{202E}"]

  /// Names with digits only, which get an underscore.
  static let digits: [Row] = [Row("42", "_42", "_42"), Row("1.2", "_1_2", "_1_2"), Row("0", "_0", "_0")]

  /// Longer than any identifier may be.
  static let long: [String] = [
    String(repeating: "a", count: 10_000), String(repeating: "Word ", count: 2_000),
    String(repeating: "温", count: 10_000), String(repeating: "𝒳", count: 10_000),
    "e" + String(repeating: "\u{301}", count: 10_000), String(repeating: "1.", count: 5_000),
    String(repeating: "1", count: 10_000), String(repeating: "ŉ", count: 1_000),
  ]

  static let rows = usual + shouted + scripts + words + digits
  /// All of the names.
  static let names = rows.map(\.name) + empty + long
}

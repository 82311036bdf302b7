/// The fields of a SenML record (RFC 8428, section 4.3 and, for the numbers in CBOR, section 6), and `vlo` of LwM2M Core
/// (7.4.4, 7.4.5).
enum SenMLLabel: UInt16 {
  case baseVersion, baseName, baseTime, baseUnit, baseValue, baseSum
  case name, unit, value, text, boolean, sum, time, updateTime, data, link

  /// The field with this name in JSON, its characters in one number; `nil` for another one.
  init?(packed: UInt32) {
    switch packed {
    case 0x6276_6572: self = .baseVersion  // bver
    case 0x626E: self = .baseName  // bn
    case 0x6274: self = .baseTime  // bt
    case 0x6275: self = .baseUnit  // bu
    case 0x6276: self = .baseValue  // bv
    case 0x6273: self = .baseSum  // bs
    case 0x6E: self = .name  // n
    case 0x75: self = .unit  // u
    case 0x76: self = .value  // v
    case 0x7673: self = .text  // vs
    case 0x7662: self = .boolean  // vb
    case 0x73: self = .sum  // s
    case 0x74: self = .time  // t
    case 0x7574: self = .updateTime  // ut
    case 0x7664: self = .data  // vd
    case 0x766C_6F: self = .link  // vlo
    default: return nil
    }
  }

  /// The field with this number in CBOR; `nil` for another one. `vlo` has none (LwM2M Core, 7.4.5).
  init?(number: Int64) {
    switch number {
    case -1: self = .baseVersion
    case -2: self = .baseName
    case -3: self = .baseTime
    case -4: self = .baseUnit
    case -5: self = .baseValue
    case -6: self = .baseSum
    case 0: self = .name
    case 1: self = .unit
    case 2: self = .value
    case 3: self = .text
    case 4: self = .boolean
    case 5: self = .sum
    case 6: self = .time
    case 7: self = .updateTime
    case 8: self = .data
    default: return nil
    }
  }

  /// What kind of value the field holds; `nil` when it is not the value.
  var kind: PayloadRecord.Kind? {
    switch self {
    case .value: .number
    case .text: .text
    case .boolean: .boolean
    case .data: .data
    case .link: .link
    default: nil
    }
  }
}

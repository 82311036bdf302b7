/// What a device says of a path: attributes for notifications and facts about the place (LwM2M Core, "Attributes").
public struct DiscoveryAttributes: Equatable, Sendable {
  /// `ver`: the version of an Object.
  public var objectVersion: ObjectVersion?
  /// `lwm2m`: the version of LwM2M, of the root in a Bootstrap-Discover.
  public var lwm2mVersion: ObjectVersion?
  /// `dim`: how many instances a Resource has, 255 at most.
  public var dimension: UInt8?
  /// `ssid`: the Short Server ID of an instance of Security, Server or OSCORE, from 1 to 65534.
  public var shortServerID: UInt16?
  /// `pmin`: the least seconds between two notifications.
  public var minimumPeriod: UInt64?
  /// `pmax`: the most seconds between two notifications.
  public var maximumPeriod: UInt64?
  /// `epmin`: the least seconds between two measurements.
  public var minimumEvaluationPeriod: UInt64?
  /// `epmax`: the most seconds between two measurements.
  public var maximumEvaluationPeriod: UInt64?
  /// `gt`: notify when the value crosses this one upwards.
  public var greaterThan: Double?
  /// `lt`: notify when the value crosses this one downwards.
  public var lessThan: Double?
  /// `st`: notify when the value has changed by so much.
  public var step: Double?
  /// `uri`: the address of a Server, of an instance of Security or OSCORE.
  public var uri: String?
  /// All others, as they are.
  public var others: [Link.Attribute] = []

  /// None.
  public init() {}
}

extension DiscoveryAttributes {
  /// Whether both say the same, also in the same order as to `others`.
  public static func == (left: Self, right: Self) -> Bool {
    guard left.objectVersion == right.objectVersion, left.lwm2mVersion == right.lwm2mVersion,
      left.dimension == right.dimension, left.shortServerID == right.shortServerID,
      left.minimumPeriod == right.minimumPeriod, left.maximumPeriod == right.maximumPeriod,
      left.minimumEvaluationPeriod == right.minimumEvaluationPeriod,
      left.maximumEvaluationPeriod == right.maximumEvaluationPeriod, left.greaterThan == right.greaterThan,
      left.lessThan == right.lessThan, left.step == right.step, left.others == right.others
    else { return false }
    return switch (left.uri, right.uri) {
    case (let left?, let right?): left.isSame(as: right)
    case (nil, nil): true
    default: false
    }
  }

  /// What a link says. Throws when an attribute is not what it must be, or comes twice.
  init(_ link: Link) throws(PayloadError) {
    for attribute in link.attributes {
      guard let isNew = try take(attribute) else {
        others.append(attribute)
        continue
      }
      guard isNew else { throw PayloadError(.duplicateField) }
    }
  }

  /// Takes an attribute; tells whether it is the first of its name, and `nil` when there is no property for it.
  private mutating func take(_ attribute: Link.Attribute) throws(PayloadError) -> Bool? {
    let name = attribute.name
    if name.isSame(as: "ver") { return try Self.set(&objectVersion, attribute.text.flatMap { ObjectVersion($0) }) }
    if name.isSame(as: "lwm2m") { return try Self.set(&lwm2mVersion, attribute.text.flatMap { ObjectVersion($0) }) }
    if name.isSame(as: "dim") { return try Self.set(&dimension, attribute.number.flatMap { UInt8(exactly: $0) }) }
    if name.isSame(as: "ssid") { return try Self.set(&shortServerID, attribute.serverID) }
    if name.isSame(as: "pmin") { return try Self.set(&minimumPeriod, attribute.number) }
    if name.isSame(as: "pmax") { return try Self.set(&maximumPeriod, attribute.number) }
    if name.isSame(as: "epmin") { return try Self.set(&minimumEvaluationPeriod, attribute.number) }
    if name.isSame(as: "epmax") { return try Self.set(&maximumEvaluationPeriod, attribute.number) }
    if name.isSame(as: "gt") { return try Self.set(&greaterThan, attribute.decimal) }
    if name.isSame(as: "lt") { return try Self.set(&lessThan, attribute.decimal) }
    if name.isSame(as: "st") { return try Self.set(&step, attribute.decimal) }
    if name.isSame(as: "uri") { return try Self.set(&uri, attribute.text) }
    return nil
  }

  private static func set<Value>(_ property: inout Value?, _ value: Value?) throws(PayloadError) -> Bool {
    guard let value else { throw PayloadError(.expected(.attribute)) }
    let isNew = property == nil
    property = value
    return isNew
  }

  /// The attributes of a link, in a fixed order. Throws when a number is infinite or none.
  func linkAttributes() throws(PayloadError) -> [Link.Attribute] {
    var attributes: [Link.Attribute] = []
    func add(_ name: String, _ value: String?) {
      if let value { attributes.append(Link.Attribute(name, .token(value))) }
    }
    add("lwm2m", lwm2mVersion?.description)
    add("ver", objectVersion?.description)
    add("dim", dimension?.description)
    add("ssid", shortServerID?.description)
    if let uri { attributes.append(Link.Attribute("uri", .quoted(uri))) }
    add("pmin", minimumPeriod?.description)
    add("pmax", maximumPeriod?.description)
    add("epmin", minimumEvaluationPeriod?.description)
    add("epmax", maximumEvaluationPeriod?.description)
    add("gt", try Self.text(greaterThan))
    add("lt", try Self.text(lessThan))
    add("st", try Self.text(step))
    return attributes + others
  }

  private static func text(_ value: Double?) throws(PayloadError) -> String? {
    guard let value else { return nil }
    guard value.isFinite else { throw PayloadError(.notRepresentable) }
    var text: [UInt8] = []
    DecimalText(value).write(.plain, to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}

extension Link.Attribute {
  /// The value as a number of digits alone.
  fileprivate var number: UInt64? {
    guard let text, text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return nil }
    return UInt64(text)
  }

  /// The value as a Short Server ID.
  fileprivate var serverID: UInt16? {
    guard let number, 1...65534 ~= number else { return nil }
    return UInt16(number)
  }

  /// The value as a decimal number.
  fileprivate var decimal: Double? {
    guard let text else { return nil }
    let bytes = Array(text.utf8)
    var position = 0
    guard let number = DecimalNumber(bytes, at: &position, end: bytes.count), position == bytes.count else {
      return nil
    }
    return number.double(in: bytes)
  }
}

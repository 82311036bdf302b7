/// Reads Resources, and notes where they disagree with the definition of an Object.
struct CheckingReader<Base: ResourceReader, Object: LwM2MObject>: ResourceReader {
  private var base: Base
  private let resources = Object.facts.resources
  private var current: ResourceID = 0
  private var range: ResourceRange?
  private var seen: [ResourceID] = []
  /// What was found in the payload.
  private(set) var findings: [DecodingFinding] = []

  init(_ base: Base) {
    self.base = base
  }

  static var tellsEmptyFromMissing: Bool { Base.tellsEmptyFromMissing }

  /// The Mandatory Resources that the payload does not have. Where it could not say that one has no instances, it may have
  /// none.
  var missing: [DecodingFinding] {
    let mandatory = Base.tellsEmptyFromMissing ? Object.mandatoryResources : Object.mandatoryValues
    return mandatory.filter { !seen.contains($0) }.map { DecodingFinding(.missing, $0) }
  }

  mutating func nextResource() throws(PayloadError) -> ResourceID? {
    guard let id = try base.nextResource() else { return nil }
    current = id
    range = resources.range(of: id)
    seen.append(id)
    return id
  }

  mutating func checkDistinct() throws(PayloadError) { try base.checkDistinct() }
  mutating func enterInstances() throws(PayloadError) { try base.enterInstances() }
  mutating func nextInstance() throws(PayloadError) -> ResourceInstanceID? { try base.nextInstance() }

  mutating func skipUnknownResource() {
    base.skipUnknownResource()
    // Resources that can only be written or executed have no property, and are known all the same.
    if !resources.isWritable(current) { findings.append(DecodingFinding(.unknown, current)) }
  }

  private mutating func check(_ value: AnyResourceValue) {
    guard let range, !range.contains(value) else { return }
    let finding = DecodingFinding(.outOfRange, current)
    if findings.last != finding { findings.append(finding) }
  }

  mutating func readString() throws(PayloadError) -> String {
    let value = try base.readString()
    check(.string(value))
    return value
  }

  mutating func readInteger() throws(PayloadError) -> Int64 {
    let value = try base.readInteger()
    check(.integer(value))
    return value
  }

  mutating func readUnsignedInteger() throws(PayloadError) -> UInt64 {
    let value = try base.readUnsignedInteger()
    check(.unsignedInteger(value))
    return value
  }

  mutating func readFloat() throws(PayloadError) -> Double {
    let value = try base.readFloat()
    check(.float(value))
    return value
  }

  mutating func readBoolean() throws(PayloadError) -> Bool { try base.readBoolean() }

  mutating func readOpaque() throws(PayloadError) -> [UInt8] {
    let value = try base.readOpaque()
    check(.opaque(value))
    return value
  }

  mutating func readTime() throws(PayloadError) -> Timestamp {
    let value = try base.readTime()
    check(.time(value))
    return value
  }

  mutating func readObjectLink() throws(PayloadError) -> ObjectLink { try base.readObjectLink() }

  mutating func readCoreLink() throws(PayloadError) -> CoreLink {
    let value = try base.readCoreLink()
    check(.coreLink(value))
    return value
  }
}

/// Where the Resources of an Object Instance are read from, one after the other, in a Content-Format.
///
/// `nextResource` goes to the next Resource; then its value is read, or its instances (`enterInstances`, then
/// `nextInstance` and a value until there is no more), or nothing, which skips it.
public protocol ResourceReader: ValueReader, ~Copyable {
  /// Whether the format can say that a Resource has no instances; otherwise such a Resource is just not there.
  static var tellsEmptyFromMissing: Bool { get }
  /// Goes to the next Resource; `nil` at the end. Throws when the payload is malformed here.
  mutating func nextResource() throws(PayloadError) -> ResourceID?
  /// The Float of the next Resource, where a glance tells that it is this Resource and has a Float; the reader then stands behind it.
  /// `nil` says nothing, and goes nowhere: then `nextResource` tells.
  mutating func takeFloat(of id: ResourceID) -> Double?
  /// The same for an Integer.
  mutating func takeInteger(of id: ResourceID) -> Int64?
  /// Throws when a Resource comes twice. Called once, and only when Resources do not come in the order of the definition: where
  /// they do, none can come twice.
  mutating func checkDistinct() throws(PayloadError)
  /// Goes into the Resource's instances. Throws when it has a single value.
  mutating func enterInstances() throws(PayloadError)
  /// Goes to the next instance of the Resource; `nil` at the end. Throws when the payload is malformed here.
  mutating func nextInstance() throws(PayloadError) -> ResourceInstanceID?
  /// Says that the definition does not know the Resource, which is passed over.
  mutating func skipUnknownResource()
}

extension ResourceReader where Self: ~Copyable {
  /// `true`: most formats can.
  @inlinable public static var tellsEmptyFromMissing: Bool { true }

  /// `nil`: most formats need more than a glance.
  @inlinable @inline(__always)
  public mutating func takeFloat(of id: ResourceID) -> Double? { nil }

  /// `nil`: most formats need more than a glance.
  @inlinable @inline(__always)
  public mutating func takeInteger(of id: ResourceID) -> Int64? { nil }

  /// Does nothing: most readers find Resources that come twice before they read any.
  @inlinable
  public mutating func checkDistinct() throws(PayloadError) {}

  /// Reads the instances of a Resource. Throws when it has a single value, one of another type, or an ID
  /// twice.
  @inlinable
  public mutating func readInstances<Value: ResourceValue>(
    of type: Value.Type = Value.self
  ) throws(PayloadError) -> ResourceInstances<Value> {
    var instances = ResourceInstances<Value>()
    try enterInstances()
    while let id = try nextInstance() {
      instances.collect(id, try Value.read(from: &self))
    }
    if let id = instances.sortCollected() { throw PayloadError(.duplicateID(id.rawValue)) }
    return instances
  }
}

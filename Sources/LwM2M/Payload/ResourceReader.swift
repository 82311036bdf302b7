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
  /// The same for a String.
  mutating func takeString(of id: ResourceID) -> String?
  /// Goes to the instances of the next Resource, if the reader can tell at a glance that it is this one.
  mutating func takeInstances(of id: ResourceID) -> Bool
  /// Whether a glance tells that the next Resource is another one; `false` says nothing.
  func isBeforeAnother(than id: ResourceID) -> Bool
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

  /// `nil`: most formats need more than a glance.
  @inlinable @inline(__always)
  public mutating func takeString(of id: ResourceID) -> String? { nil }

  /// `false`: it takes a closer look.
  @inlinable @inline(__always)
  public mutating func takeInstances(of id: ResourceID) -> Bool { false }

  /// `false`: it takes a closer look.
  @inlinable @inline(__always)
  public func isBeforeAnother(than id: ResourceID) -> Bool { false }

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
    try instances.readElements(from: &self)
    return instances
  }
}

extension Instances where ID == ResourceInstanceID, Value: ResourceValue {
  /// Reads the instances of the Resource where a reader stands; there are none yet. Throws when it has a single value, one of
  /// another type, or an ID twice.
  @inlinable @inline(__always)
  mutating func readElements<Reader: ResourceReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) {
    try reader.enterInstances()
    #if hasFeature(Embedded)
      while let id = try reader.nextInstance() { collect(id, try Value.read(from: &reader)) }
      if let id = sortCollected() { throw PayloadError(.duplicateID(id.rawValue)) }
    #else
      // Mostly one or two, which are put where they stay.
      guard let id = try reader.nextInstance() else { return }
      first.put(Element(id: id, value: try Value.read(from: &reader)))
      guard let secondID = try reader.nextInstance() else { return }
      second.put(Element(id: secondID, value: try Value.read(from: &reader)))
      if let thirdID = try reader.nextInstance() {
        try readRest(from: thirdID, in: &reader)
      } else if id.rawValue >= secondID.rawValue {
        try sortRead()
      }
    #endif
  }

  #if !hasFeature(Embedded)
    /// Reads the instances from this one on.
    @inlinable @inline(never)
    mutating func readRest<Reader: ResourceReader & ~Copyable>(
      from id: ResourceInstanceID, in reader: inout Reader
    ) throws(PayloadError) {
      var next: ResourceInstanceID? = id
      while let id = next {
        collect(id, try Value.read(from: &reader))
        next = try reader.nextInstance()
      }
      try sortRead()
    }

    @inlinable @inline(never)
    mutating func sortRead() throws(PayloadError) {
      if let id = sortCollected() { throw PayloadError(.duplicateID(id.rawValue)) }
    }
  #endif
}

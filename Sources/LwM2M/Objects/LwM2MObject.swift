/// An Object whose type is generated from its definition; a value is one Object Instance.
///
/// Its properties are the Resources that can be read, or that only a Bootstrap-Server sets. Resources that can only
/// be written or executed are found in the type's `Resources`, as all others are.
///
/// Generated code compiles as fast as it has few requirements to meet: what can follow from others is an extension.
public protocol LwM2MObject: Equatable, Sendable, DocumentCodable {
  /// What the definition says of the Object as a whole.
  static var facts: ObjectFacts { get }
  /// The Resources with a property that every instance has.
  static var mandatoryResources: ResourceIDs { get }
  /// The values that the definition allows for a Resource; `nil` when it allows all of its type.
  static func range(of resource: ResourceID) -> ResourceRange?
  #if !hasFeature(Embedded)
    /// The names that are the keys of documents; `nil`, the default, when they are IDs.
    static var documentNames: DocumentNames? { get }
  #endif

  /// Writes all Resources that are there, in the order of the definition.
  func writeResources<Writer: ResourceWriter & ~Copyable>(to writer: inout Writer)

  /// An instance with nothing in it, which `readResource` then fills: Mandatory Resources are zero or empty.
  static var blank: Self { get }

  /// Reads the Resource with this ID, which the reader stands at, or passes over it when it is unknown.
  ///
  /// Throws when the payload is malformed or a value has another type.
  mutating func readResource<Reader: ResourceReader & ~Copyable>(
    _ id: ResourceID, from reader: inout Reader
  ) throws(PayloadError)

  /// Compares all Resources with another instance's.
  func compareResources(with other: Self, by comparison: inout ResourceComparison)
}

extension LwM2MObject {
  /// None.
  @inlinable public static var mandatoryResources: ResourceIDs { [] }

  /// `nil`: most definitions restrict few Resources.
  @inlinable
  public static func range(of resource: ResourceID) -> ResourceRange? {
    nil
  }

  #if !hasFeature(Embedded)
    /// None: keys are IDs.
    @inlinable public static var documentNames: DocumentNames? { nil }
  #endif

  /// Reads Resources up to the end. Unknown ones are passed over.
  ///
  /// Throws when the payload is malformed, a value has another type, a Resource comes twice, or a Mandatory one is
  /// missing.
  @inlinable
  public init<Reader: ResourceReader & ~Copyable>(reading reader: inout Reader) throws(PayloadError) {
    self = Self.blank
    try readResources(from: &reader)
  }

  /// Reads Resources up to the end into an instance that is `blank`. Faster than the initialiser where the instance has to
  /// leave a closure: a closure's result is copied.
  @inlinable @inline(__always)
  mutating func readResources<Reader: ResourceReader & ~Copyable>(from reader: inout Reader) throws(PayloadError) {
    var missing = MissingResources(Self.mandatoryResources)
    while let id = try reader.nextResource() {
      try readResource(id, from: &reader)
      missing.remove(id)
    }
    if !missing.isEmpty { try Self.check(missing, tellsEmpty: Reader.tellsEmptyFromMissing) }
  }

  @inlinable @inline(never)
  static func check(_ missing: MissingResources, tellsEmpty: Bool) throws(PayloadError) {
    try missing.check(except: tellsEmpty ? [] : facts.mandatoryInstances)
  }

  /// Whether both instances have the same Resources with the same values on the wire.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    var comparison = ResourceComparison()
    left.compareResources(with: right, by: &comparison)
    return comparison.isEqual
  }
}

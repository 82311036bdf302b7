/// An Object whose type is generated from its definition; a value is one Object Instance.
///
/// Its properties are the Resources that can be read, or that only a Bootstrap-Server sets. Resources that can only
/// be written or executed are found in the type's `Resources`, as all others are.
///
/// Generated code compiles as fast as it has few requirements to meet: what can follow from others is an extension.
///
/// A type by hand shows all its stored properties to visitors. Others must be Optionals of classes, Strings or collections: in a
/// `blank` instance, which decoding begins with, they are `nil`.
public protocol LwM2MObject: Equatable, Sendable, DocumentCodable {
  /// What the definition says of the Object.
  static var facts: ObjectFacts { get }

  /// Shows all properties to a visitor, in the order of the definition.
  ///
  /// It must change the instance by nothing but the visitor's functions, called with stored properties: writers, which change
  /// nothing, visit instances that are constant. (To show a part of an Array, say, take a copy of the part.) Debug builds check it.
  mutating func visitResources<Visitor: ResourceVisitor & ~Copyable>(with visitor: inout Visitor)
}

extension LwM2MObject {
  /// Writes all Resources that are there, in the order of the definition.
  @inlinable @inline(__always)
  public func writeResources<Writer: ResourceWriter & ~Copyable>(to writer: inout Writer) {
    // Without a copy, which would count references: a writer changes nothing.
    withUnsafePointer(to: self) { constant in
      let instance = UnsafeMutablePointer(mutating: constant)
      assert(Self.staysAsItIs(constant), "visitResources changes the instance by itself")
      instance.pointee.visitResources(with: &writer)
    }
  }

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
    var visitor = FillingVisitor(reader)
    visitor.fill(&self)
    let error = visitor.error
    reader = visitor.end()
    if let error { throw error }
  }

  /// Whether both instances have the same Resources with the same values on the wire.
  public static func == (left: Self, right: Self) -> Bool {
    left.resourcesInMemory.elementsEqual(right.resourcesInMemory) { $0.id == $1.id && $0.content == $1.content }
  }
}

/// Puts into all properties of an Object Instance what a blank one has: no Resource that may be missing, and zero or nothing in
/// those that may not.
@usableFromInline
struct BlankVisitor: ResourceVisitor {
  @inlinable @inline(__always)
  init() {}

  // What was there is no value, and so must not be destroyed.
  #if hasFeature(Embedded)
    @inlinable @inline(never)
  #else
    @inlinable @inline(__always)
  #endif
  mutating func visit<Content: ResourceContent>(_ resource: inout Content?, at id: ResourceID) {
    withUnsafeMutablePointer(to: &resource) { $0.initialize(to: nil) }
  }

  #if hasFeature(Embedded)
    @inlinable @inline(never)
  #else
    @inlinable @inline(__always)
  #endif
  mutating func visit<Content: ResourceContent>(mandatory resource: inout Content, at id: ResourceID) {
    withUnsafeMutablePointer(to: &resource) { $0.initialize(to: .blank) }
  }
}

extension LwM2MObject {
  /// An instance with nothing in it, to be filled: Mandatory Resources are zero or empty.
  ///
  /// A visitor puts the values into memory of zeros, which is `nil` for properties that it does not see. An initialiser for it in
  /// generated code took a twelfth of the time to compile.
  @inlinable @inline(__always)
  public static var blank: Self {
    withUnsafeTemporaryAllocation(of: Self.self, capacity: 1) { memory in
      UnsafeMutableRawBufferPointer(memory).initializeMemory(as: UInt8.self, repeating: 0)
      var visitor = BlankVisitor()
      memory[0].visitResources(with: &visitor)
      return memory.moveElement(from: 0)
    }
  }
}

/// Where the Resources of an Object Instance are written to, one after the other, in a Content-Format.
///
/// A writer visits Resources, and changes none.
/// A Resource is announced by `beginResource` and followed by one value, or by `beginInstances` and followed by
/// any number of `beginInstance` with a value each, and `endInstances`.
public protocol ResourceWriter: ValueWriter, ResourceVisitor, ~Copyable {
  /// Announces the one value of a Resource.
  mutating func beginResource(_ id: ResourceID)
  /// Announces the instances of a Resource.
  mutating func beginInstances(of id: ResourceID)
  /// Announces the value of an instance.
  mutating func beginInstance(_ id: ResourceInstanceID)
  /// Ends the instances of a Resource.
  mutating func endInstances()
  /// Writes a Resource with multiple instances, all at once.
  mutating func writeInstances<Value: ResourceValue>(_ values: ResourceInstances<Value>, at id: ResourceID)
}

extension ResourceWriter where Self: ~Copyable {
  /// Writes a Resource with multiple instances.
  @inlinable
  public mutating func writeInstances<Value: ResourceValue>(_ values: ResourceInstances<Value>, at id: ResourceID) {
    beginInstances(of: id)
    for element in values {
      beginInstance(element.id)
      element.value.write(to: &self)
    }
    endInstances()
  }

  /// Writes a Resource if it is there.
  #if hasFeature(Embedded)
    @inlinable @inline(never)
  #else
    @inlinable @inline(__always)
  #endif
  public mutating func visit<Content: ResourceContent>(_ resource: inout Content?, at id: ResourceID) {
    resource?.writeResource(id, to: &self)
  }

  /// Writes a Mandatory Resource.
  #if hasFeature(Embedded)
    @inlinable @inline(never)
  #else
    @inlinable @inline(__always)
  #endif
  public mutating func visit<Content: ResourceContent>(mandatory resource: inout Content, at id: ResourceID) {
    resource.writeResource(id, to: &self)
  }
}

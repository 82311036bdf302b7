// What generated code calls, by what visitors implement.

extension ResourceVisitor where Self: ~Copyable {
  /// None: most visitors read nothing.
  @inlinable public var unread: ResourceID? { nil }

  /// Visits a String.
  @inlinable @inline(__always)
  public mutating func visitString(_ resource: inout String?, at id: ResourceID) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory String.
  @inlinable @inline(__always)
  public mutating func visitString(mandatory resource: inout String, at id: ResourceID) {
    visit(mandatory: &resource, at: id)
  }

  /// Visits an Integer.
  @inlinable @inline(__always)
  public mutating func visitInteger(_ resource: inout Int64?, at id: ResourceID) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory Integer.
  @inlinable @inline(__always)
  public mutating func visitInteger(mandatory resource: inout Int64, at id: ResourceID) {
    visit(mandatory: &resource, at: id)
  }

  /// Visits an Unsigned Integer.
  @inlinable @inline(__always)
  public mutating func visitUnsignedInteger(_ resource: inout UInt64?, at id: ResourceID) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory Unsigned Integer.
  @inlinable @inline(__always)
  public mutating func visitUnsignedInteger(mandatory resource: inout UInt64, at id: ResourceID) {
    visit(mandatory: &resource, at: id)
  }

  /// Visits a Float.
  @inlinable @inline(__always)
  public mutating func visitFloat(_ resource: inout Double?, at id: ResourceID) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory Float.
  @inlinable @inline(__always)
  public mutating func visitFloat(mandatory resource: inout Double, at id: ResourceID) {
    visit(mandatory: &resource, at: id)
  }

  /// Visits a Boolean.
  @inlinable @inline(__always)
  public mutating func visitBoolean(_ resource: inout Bool?, at id: ResourceID) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory Boolean.
  @inlinable @inline(__always)
  public mutating func visitBoolean(mandatory resource: inout Bool, at id: ResourceID) {
    visit(mandatory: &resource, at: id)
  }

  /// Visits an Opaque.
  @inlinable @inline(__always)
  public mutating func visitOpaque(_ resource: inout [UInt8]?, at id: ResourceID) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory Opaque.
  @inlinable @inline(__always)
  public mutating func visitOpaque(mandatory resource: inout [UInt8], at id: ResourceID) {
    visit(mandatory: &resource, at: id)
  }

  /// Visits a Time.
  @inlinable @inline(__always)
  public mutating func visitTime(_ resource: inout Timestamp?, at id: ResourceID) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory Time.
  @inlinable @inline(__always)
  public mutating func visitTime(mandatory resource: inout Timestamp, at id: ResourceID) {
    visit(mandatory: &resource, at: id)
  }

  /// Visits an Objlnk.
  @inlinable @inline(__always)
  public mutating func visitObjectLink(_ resource: inout ObjectLink?, at id: ResourceID) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory Objlnk.
  @inlinable @inline(__always)
  public mutating func visitObjectLink(mandatory resource: inout ObjectLink, at id: ResourceID) {
    visit(mandatory: &resource, at: id)
  }

  /// Visits a Corelnk.
  @inlinable @inline(__always)
  public mutating func visitCoreLink(_ resource: inout CoreLink?, at id: ResourceID) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory Corelnk.
  @inlinable @inline(__always)
  public mutating func visitCoreLink(mandatory resource: inout CoreLink, at id: ResourceID) {
    visit(mandatory: &resource, at: id)
  }

  /// Visits an Integer or Unsigned Integer with codes.
  @inlinable @inline(__always)
  public mutating func visitCode<Number, Codes>(_ resource: inout ResourceCode<Number, Codes>?, at id: ResourceID) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory Integer or Unsigned Integer with codes.
  @inlinable @inline(__always)
  public mutating func visitCode<Number, Codes>(
    mandatory resource: inout ResourceCode<Number, Codes>, at id: ResourceID
  ) {
    visit(mandatory: &resource, at: id)
  }

  /// Visits a Resource with multiple instances.
  @inlinable @inline(__always)
  public mutating func visitInstances<Value: ResourceValue>(
    _ resource: inout ResourceInstances<Value>?, at id: ResourceID
  ) {
    visit(&resource, at: id)
  }

  /// Visits a Mandatory Resource with multiple instances.
  @inlinable @inline(__always)
  public mutating func visitInstances<Value: ResourceValue>(
    mandatory resource: inout ResourceInstances<Value>, at id: ResourceID
  ) {
    visit(mandatory: &resource, at: id)
  }
}

/// What goes through the Resources of an Object Instance, one after the other, to write them, to fill them, or to look at them.
///
/// A generated type has one function, which shows its properties to a visitor. Formats, comparison and checks are all
/// visitors, so that none of them needs generated code of its own.
///
/// Everything ends in the two generic functions. Those with the name of a type are for generated code: the type checker is
/// much faster with calls that are neither overloaded nor generic.
public protocol ResourceVisitor: ~Copyable {
  /// Visits a Resource that may be missing.
  mutating func visit<Content: ResourceContent>(_ resource: inout Content?, at id: ResourceID)
  /// Visits a Mandatory Resource.
  mutating func visit<Content: ResourceContent>(mandatory resource: inout Content, at id: ResourceID)
  /// The Resource that comes next in a payload, and that no property has taken in a whole visit; `nil` for visitors that read
  /// nothing. For Objects whose Resources are known only at run time.
  var unread: ResourceID? { get }

  /// Visits a String.
  mutating func visitString(_ resource: inout String?, at id: ResourceID)
  /// Visits a Mandatory String.
  mutating func visitString(mandatory resource: inout String, at id: ResourceID)
  /// Visits an Integer.
  mutating func visitInteger(_ resource: inout Int64?, at id: ResourceID)
  /// Visits a Mandatory Integer.
  mutating func visitInteger(mandatory resource: inout Int64, at id: ResourceID)
  /// Visits an Unsigned Integer.
  mutating func visitUnsignedInteger(_ resource: inout UInt64?, at id: ResourceID)
  /// Visits a Mandatory Unsigned Integer.
  mutating func visitUnsignedInteger(mandatory resource: inout UInt64, at id: ResourceID)
  /// Visits a Float.
  mutating func visitFloat(_ resource: inout Double?, at id: ResourceID)
  /// Visits a Mandatory Float.
  mutating func visitFloat(mandatory resource: inout Double, at id: ResourceID)
  /// Visits a Boolean.
  mutating func visitBoolean(_ resource: inout Bool?, at id: ResourceID)
  /// Visits a Mandatory Boolean.
  mutating func visitBoolean(mandatory resource: inout Bool, at id: ResourceID)
  /// Visits an Opaque.
  mutating func visitOpaque(_ resource: inout [UInt8]?, at id: ResourceID)
  /// Visits a Mandatory Opaque.
  mutating func visitOpaque(mandatory resource: inout [UInt8], at id: ResourceID)
  /// Visits a Time.
  mutating func visitTime(_ resource: inout Timestamp?, at id: ResourceID)
  /// Visits a Mandatory Time.
  mutating func visitTime(mandatory resource: inout Timestamp, at id: ResourceID)
  /// Visits an Objlnk.
  mutating func visitObjectLink(_ resource: inout ObjectLink?, at id: ResourceID)
  /// Visits a Mandatory Objlnk.
  mutating func visitObjectLink(mandatory resource: inout ObjectLink, at id: ResourceID)
  /// Visits a Corelnk.
  mutating func visitCoreLink(_ resource: inout CoreLink?, at id: ResourceID)
  /// Visits a Mandatory Corelnk.
  mutating func visitCoreLink(mandatory resource: inout CoreLink, at id: ResourceID)
  /// Visits an Integer or Unsigned Integer with codes.
  mutating func visitCode<Number, Codes>(_ resource: inout ResourceCode<Number, Codes>?, at id: ResourceID)
  /// Visits a Mandatory Integer or Unsigned Integer with codes.
  mutating func visitCode<Number, Codes>(mandatory resource: inout ResourceCode<Number, Codes>, at id: ResourceID)
  /// Visits a Resource with multiple instances.
  mutating func visitInstances<Value: ResourceValue>(_ resource: inout ResourceInstances<Value>?, at id: ResourceID)
  /// Visits a Mandatory Resource with multiple instances.
  mutating func visitInstances<Value: ResourceValue>(
    mandatory resource: inout ResourceInstances<Value>, at id: ResourceID)
}

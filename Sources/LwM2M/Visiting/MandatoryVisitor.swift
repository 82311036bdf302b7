/// Finds the Mandatory Resources among the properties of an Object.
private struct MandatoryVisitor: ResourceVisitor {
  var all: [ResourceID] = []
  var withInstances: [ResourceID] = []

  mutating func visit<Content: ResourceContent>(_ resource: inout Content?, at id: ResourceID) {}

  mutating func visit<Content: ResourceContent>(mandatory resource: inout Content, at id: ResourceID) {
    all.append(id)
    if Content.hasInstances { withInstances.append(id) }
  }
}

extension LwM2MObject {
  /// The Resources with a property that every instance has, in the order of the definition.
  public static var mandatoryResources: [ResourceID] {
    var (visitor, blank) = (MandatoryVisitor(), Self.blank)
    blank.visitResources(with: &visitor)
    return visitor.all
  }

  /// The same without those that may have no instances, which some Content-Formats cannot tell from missing ones.
  static var mandatoryValues: [ResourceID] {
    var (visitor, blank) = (MandatoryVisitor(), Self.blank)
    blank.visitResources(with: &visitor)
    return visitor.all.filter { !visitor.withInstances.contains($0) }
  }

  /// Whether a visit that changes nothing leaves an instance as it is, byte by byte. An Array that is changed in place would not
  /// be the same.
  @usableFromInline
  static func staysAsItIs(_ instance: UnsafePointer<Self>) -> Bool {
    var (visitor, copy) = (MandatoryVisitor(), instance.pointee)
    let before = withUnsafeBytes(of: &copy) { Array($0) }
    copy.visitResources(with: &visitor)
    return withUnsafeBytes(of: &copy) { $0.elementsEqual(before) }
  }
}

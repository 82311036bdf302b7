// Strings and numbers at a glance first.

#if !hasFeature(Embedded)
  extension FillingVisitor where Reader: ~Copyable {
    @inlinable @inline(__always)
    mutating func visitString(_ resource: inout String?, at id: ResourceID) {
      visit(&resource, at: id) { $0.takeString(of: id) }
    }

    @inlinable @inline(__always)
    mutating func visitString(mandatory resource: inout String, at id: ResourceID) {
      visit(mandatory: &resource, at: id) { $0.takeString(of: id) }
    }

    @inlinable @inline(__always)
    mutating func visitFloat(_ resource: inout Double?, at id: ResourceID) {
      visit(&resource, at: id) { $0.takeFloat(of: id) }
    }

    @inlinable @inline(__always)
    mutating func visitFloat(mandatory resource: inout Double, at id: ResourceID) {
      visit(mandatory: &resource, at: id) { $0.takeFloat(of: id) }
    }

    @inlinable @inline(__always)
    mutating func visitInteger(_ resource: inout Int64?, at id: ResourceID) {
      visit(&resource, at: id) { $0.takeInteger(of: id) }
    }

    @inlinable @inline(__always)
    mutating func visitInteger(mandatory resource: inout Int64, at id: ResourceID) {
      visit(mandatory: &resource, at: id) { $0.takeInteger(of: id) }
    }

    @inlinable @inline(__always)
    mutating func visitTime(_ resource: inout Timestamp?, at id: ResourceID) {
      visit(&resource, at: id) { $0.takeInteger(of: id).map { Timestamp(secondsSince1970: $0) } }
    }

    @inlinable @inline(__always)
    mutating func visitTime(mandatory resource: inout Timestamp, at id: ResourceID) {
      visit(mandatory: &resource, at: id) { $0.takeInteger(of: id).map { Timestamp(secondsSince1970: $0) } }
    }

    /// Takes the value at a glance where nobody has looked yet what comes next; otherwise visits as always.
    @inlinable @inline(__always)
    mutating func visit<Content: ResourceContent>(
      _ resource: inout Content?, at id: ResourceID, glance: (inout Reader) -> Content?
    ) {
      guard next == Self.unknown, let value = glance(&reader) else { return visit(&resource, at: id) }
      resource.put(value)
    }

    /// The same for a Mandatory Resource.
    @inlinable @inline(__always)
    mutating func visit<Content: ResourceContent>(
      mandatory resource: inout Content, at id: ResourceID, glance: (inout Reader) -> Content?
    ) {
      guard next == Self.unknown, let value = glance(&reader) else { return visit(mandatory: &resource, at: id) }
      resource = value
    }
  }
#endif

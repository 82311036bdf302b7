// Strings and numbers at a glance first.

#if !hasFeature(Embedded)
  extension FillingVisitor where Reader: ~Copyable {
    @inlinable @inline(__always)
    mutating func visitString(_ resource: inout String?, at id: ResourceID) {
      guard next == Self.unknown, let value = reader.takeString(of: id) else { return visit(&resource, at: id) }
      resource.put(value)
    }

    @inlinable @inline(__always)
    mutating func visitString(mandatory resource: inout String, at id: ResourceID) {
      guard next == Self.unknown, let value = reader.takeString(of: id) else {
        return visit(mandatory: &resource, at: id)
      }
      resource = value
    }

    @inlinable @inline(__always)
    mutating func visitFloat(_ resource: inout Double?, at id: ResourceID) {
      guard next == Self.unknown, let value = reader.takeFloat(of: id) else { return visit(&resource, at: id) }
      resource = value
    }

    @inlinable @inline(__always)
    mutating func visitFloat(mandatory resource: inout Double, at id: ResourceID) {
      guard next == Self.unknown, let value = reader.takeFloat(of: id) else {
        return visit(mandatory: &resource, at: id)
      }
      resource = value
    }

    @inlinable @inline(__always)
    mutating func visitInteger(_ resource: inout Int64?, at id: ResourceID) {
      guard next == Self.unknown, let value = reader.takeInteger(of: id) else { return visit(&resource, at: id) }
      resource = value
    }

    @inlinable @inline(__always)
    mutating func visitInteger(mandatory resource: inout Int64, at id: ResourceID) {
      guard next == Self.unknown, let value = reader.takeInteger(of: id) else {
        return visit(mandatory: &resource, at: id)
      }
      resource = value
    }

    @inlinable @inline(__always)
    mutating func visitTime(_ resource: inout Timestamp?, at id: ResourceID) {
      guard next == Self.unknown, let value = reader.takeInteger(of: id) else { return visit(&resource, at: id) }
      resource = Timestamp(secondsSince1970: value)
    }

    @inlinable @inline(__always)
    mutating func visitTime(mandatory resource: inout Timestamp, at id: ResourceID) {
      guard next == Self.unknown, let value = reader.takeInteger(of: id) else {
        return visit(mandatory: &resource, at: id)
      }
      resource = Timestamp(secondsSince1970: value)
    }
  }
#endif

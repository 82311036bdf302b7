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
      let isUnknown = next == Self.unknown
      var following = next
      if isUnknown, let value = glance(&reader) {
        resource.put(value)
        following = Self.unknown
      } else if isUnknown ? !reader.isBeforeAnother(than: id) : next == UInt32(id.rawValue) {
        following = look(for: &resource, at: id)
      }
      // `next` has this value already. Stored where all ways meet, the compiler knows it too, and lets a property behind one that
      // glanced do so without asking.
      next = following
    }

    /// The same for a Mandatory Resource.
    @inlinable @inline(__always)
    mutating func visit<Content: ResourceContent>(
      mandatory resource: inout Content, at id: ResourceID, glance: (inout Reader) -> Content?
    ) {
      var following = Self.unknown
      if next == Self.unknown, let value = glance(&reader) {
        resource = value
      } else {
        following = look(forMandatory: &resource, at: id)
      }
      next = following
    }

    // What a glance does not tell stands in code of its own, which all properties of a type share: between what is usual it
    // would only be in the way.

    /// Visits as always. What is `next` then is the result.
    @inlinable @inline(never)
    mutating func look<Content: ResourceContent>(for resource: inout Content?, at id: ResourceID) -> UInt32 {
      visit(&resource, at: id)
      return next
    }

    /// The same for a Mandatory Resource.
    @inlinable @inline(never)
    mutating func look<Content: ResourceContent>(forMandatory resource: inout Content, at id: ResourceID) -> UInt32 {
      visit(mandatory: &resource, at: id)
      return next
    }
  }
#endif

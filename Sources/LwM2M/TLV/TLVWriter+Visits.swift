// The head of a single value is a constant here, and goes with the value; `beginResource` has to store it first. For the types
// that most Resources have; the others take the usual way.

#if !hasFeature(Embedded)
  extension TLVWriter {
    /// Writes a String if it is there.
    @inlinable @inline(__always)
    public mutating func visitString(_ resource: inout String?, at id: ResourceID) {
      if let value = resource { writeText(value, after: TLVHeadBytes(.resource, id.rawValue)) }
    }

    /// Writes a Mandatory String.
    @inlinable @inline(__always)
    public mutating func visitString(mandatory resource: inout String, at id: ResourceID) {
      writeText(resource, after: TLVHeadBytes(.resource, id.rawValue))
    }

    /// Writes a Float if it is there.
    @inlinable @inline(__always)
    public mutating func visitFloat(_ resource: inout Double?, at id: ResourceID) {
      if let value = resource { writeFloat(value, after: TLVHeadBytes(.resource, id.rawValue)) }
    }

    /// Writes a Mandatory Float.
    @inlinable @inline(__always)
    public mutating func visitFloat(mandatory resource: inout Double, at id: ResourceID) {
      writeFloat(resource, after: TLVHeadBytes(.resource, id.rawValue))
    }

    /// Writes an Integer if it is there.
    @inlinable @inline(__always)
    public mutating func visitInteger(_ resource: inout Int64?, at id: ResourceID) {
      if let value = resource { writeSigned(value, after: TLVHeadBytes(.resource, id.rawValue)) }
    }

    /// Writes a Mandatory Integer.
    @inlinable @inline(__always)
    public mutating func visitInteger(mandatory resource: inout Int64, at id: ResourceID) {
      writeSigned(resource, after: TLVHeadBytes(.resource, id.rawValue))
    }

    /// Writes a Time if it is there.
    @inlinable @inline(__always)
    public mutating func visitTime(_ resource: inout Timestamp?, at id: ResourceID) {
      if let value = resource { writeSigned(value.secondsSince1970, after: TLVHeadBytes(.resource, id.rawValue)) }
    }

    /// Writes a Mandatory Time.
    @inlinable @inline(__always)
    public mutating func visitTime(mandatory resource: inout Timestamp, at id: ResourceID) {
      writeSigned(resource.secondsSince1970, after: TLVHeadBytes(.resource, id.rawValue))
    }
  }
#endif

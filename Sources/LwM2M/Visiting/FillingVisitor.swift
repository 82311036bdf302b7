/// Fills the properties of an Object Instance from a reader.
///
/// While Resources come in the order of the definition, which is how most devices send them, one visit takes them all: each
/// property looks whether the next Resource is its own. Others need further visits; each of them takes at least one Resource,
/// or passes over one that no property wants.
///
/// An error is kept until the visit ends: functions that cannot throw are shorter. In firmware nothing is inlined.
@usableFromInline
struct FillingVisitor<Reader: ResourceReader & ~Copyable>: ResourceVisitor, ~Copyable {
  @usableFromInline var reader: Reader
  /// The ID of the Resource where the reader stands; beyond 65535 at the end, after an error, and where nobody has looked yet.
  @usableFromInline var next: UInt32 = Self.unknown
  /// The Mandatory Resources that were not where the definition has them, and did not come later so far.
  @usableFromInline var missing = FewResourceIDs()
  /// Whether this is the first visit.
  @usableFromInline var isFirst = true
  /// What went wrong.
  @usableFromInline var error: PayloadError?

  @inlinable static var nothing: UInt32 { 65536 }
  /// Only in the first visit, and only where visitors glance.
  @inlinable static var unknown: UInt32 { 65537 }
  /// Whether properties look for themselves what comes next, some at a glance. In firmware it would take memory.
  @inlinable @inline(__always) static var glances: Bool {
    #if hasFeature(Embedded)
      false
    #else
      true
    #endif
  }

  @inlinable @inline(__always)
  init(_ reader: consuming Reader) {
    self.reader = reader
  }

  /// The reader, for what stands behind the Resources.
  @inlinable @inline(__always)
  consuming func end() -> Reader {
    reader
  }

  // In the first visit, nobody knows what properties will still take.
  @inlinable var unread: ResourceID? {
    isFirst || next == Self.nothing ? nil : ResourceID(rawValue: UInt16(truncatingIfNeeded: next))
  }

  /// Goes to the next Resource.
  @inlinable @inline(__always)
  mutating func advance() {
    do throws(PayloadError) {
      guard let id = try reader.nextResource() else {
        next = Self.nothing
        return
      }
      next = UInt32(id.rawValue)
    } catch {
      fail(error)
    }
  }

  @inlinable @inline(never)
  mutating func fail(_ error: PayloadError) {
    self.error = error
    next = Self.nothing
  }

  #if hasFeature(Embedded)
    @inlinable @inline(never)
  #else
    @inlinable @inline(__always)
  #endif
  mutating func visit<Content: ResourceContent>(_ resource: inout Content?, at id: ResourceID) {
    guard isNext(id) else { return }
    if let content: Content = take() { resource = content }
  }

  #if hasFeature(Embedded)
    @inlinable @inline(never)
  #else
    @inlinable @inline(__always)
  #endif
  mutating func visit<Content: ResourceContent>(mandatory resource: inout Content, at id: ResourceID) {
    guard isNext(id) else { return miss(id, mayBeEmpty: Content.hasInstances) }
    if !isFirst { missing.remove(id) }
    if let content: Content = take() { resource = content }
  }

  /// Whether the reader stands before this Resource.
  @inlinable @inline(__always)
  mutating func isNext(_ id: ResourceID) -> Bool {
    if Self.glances, next == Self.unknown { advance() }
    return next == UInt32(id.rawValue)
  }

  /// The value of the Resource where the reader stands, which is then behind it; `nil` after an error.
  #if hasFeature(Embedded)
    @inlinable @inline(never)
  #else
    @inlinable @inline(__always)
  #endif
  mutating func take<Content: ResourceContent>() -> Content? {
    do throws(PayloadError) {
      let content = try Content.readResource(from: &reader)
      if Self.glances, isFirst { next = Self.unknown } else { advance() }
      return content
    } catch {
      fail(error)
      return nil
    }
  }

  /// A Mandatory Resource is not where the definition has it.
  @inlinable @inline(never)
  mutating func miss(_ id: ResourceID, mayBeEmpty: Bool) {
    if isFirst, !mayBeEmpty || Reader.tellsEmptyFromMissing { missing.insert(id) }
  }

  /// Reads all Resources into a `blank` instance. What went wrong is in `error`.
  @inlinable @inline(__always)
  mutating func fill<Object: LwM2MObject>(_ object: inout Object) {
    if !Self.glances { advance() }
    object.visitResources(with: &self)
    if Self.glances, next == Self.unknown { advance() }
    if next != Self.nothing { fillRest(&object) }
    if !missing.isEmpty { failMissing() }
  }

  /// Reads what did not come in the order of the definition.
  @inlinable @inline(never)
  mutating func fillRest<Object: LwM2MObject>(_ object: inout Object) {
    do throws(PayloadError) {
      try reader.checkDistinct()
    } catch {
      return fail(error)
    }
    isFirst = false
    while next != Self.nothing {
      let before = next
      object.visitResources(with: &self)
      guard next == before, next != Self.nothing else { continue }
      reader.skipUnknownResource()
      advance()
    }
  }

  @inlinable @inline(never)
  mutating func failMissing() {
    if error == nil, let first = missing.first { error = PayloadError(.missingResource(first)) }
  }
}

#if !hasFeature(Embedded)
  // At a glance first.
  extension FillingVisitor where Reader: ~Copyable {
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

/// A few IDs of Resources, in the order in which they were inserted.
@usableFromInline
struct FewResourceIDs {
  /// The first four, 16 bits each, from the low ones on, so that there is seldom need for memory.
  @usableFromInline var early: UInt64 = 0
  @usableFromInline var earlyCount: UInt8 = 0
  /// Those behind them.
  @usableFromInline var late: [ResourceID] = []

  @inlinable
  init() {}

  @inlinable @inline(__always) var isEmpty: Bool { earlyCount == 0 }

  @inlinable var first: ResourceID? {
    isEmpty ? nil : ResourceID(rawValue: UInt16(truncatingIfNeeded: early))
  }

  @inlinable
  mutating func insert(_ id: ResourceID) {
    guard earlyCount < 4 else { return late.append(id) }
    early |= UInt64(id.rawValue) &<< (UInt64(earlyCount) &* 16)
    earlyCount &+= 1
  }

  @usableFromInline
  mutating func remove(_ id: ResourceID) {
    for position in 0..<UInt64(earlyCount) where UInt16(truncatingIfNeeded: early &>> (position &* 16)) == id.rawValue {
      let below: UInt64 = (1 &<< (position &* 16)) &- 1
      early = early & below | (early &>> 16) & ~below
      earlyCount &-= 1
      if let next = late.first {
        late.removeFirst()
        insert(next)
      }
      return
    }
    late.removeAll { $0 == id }
  }
}

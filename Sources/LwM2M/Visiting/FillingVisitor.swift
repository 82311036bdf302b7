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
  @usableFromInline var next: UInt32
  /// The Mandatory Resources that were not where the definition has them, and did not come later so far.
  @usableFromInline var missing: FewResourceIDs
  /// Whether this is the first visit.
  @usableFromInline var isFirst: Bool
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
    // Here, and not at the properties: those would be calls.
    next = Self.unknown
    missing = FewResourceIDs()
    isFirst = true
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
    if let content: Content = take() { resource.put(content) }
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
      pass()
      return content
    } catch {
      fail(error)
      return nil
    }
  }

  /// Goes on, behind a Resource that was taken.
  @inlinable @inline(__always)
  mutating func pass() {
    if Self.glances, isFirst { next = Self.unknown } else { advance() }
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

extension Optional {
  /// Takes another value. Where there was none, nothing is destroyed, not even `nil`: for Strings that would be a call.
  @inlinable @inline(__always)
  mutating func put(_ value: Wrapped) {
    #if hasFeature(Embedded)
      self = value
    #else
      if self == nil {
        withUnsafeMutablePointer(to: &self) { $0.initialize(to: value) }
      } else {
        self = value
      }
    #endif
  }
}

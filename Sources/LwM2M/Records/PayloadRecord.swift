/// A value of a payload: what its path is, and where it stands.
public struct PayloadRecord: Sendable {
  /// What stands there, as far as the format says so.
  @usableFromInline
  enum Kind: UInt8, Sendable {
    /// No value at all: only a path. In LwM2M CBOR, null.
    case nothing
    /// A number: `v`.
    case number
    /// Text: `vs`, `sv`.
    case text
    /// `vb`, `bv`.
    case boolean
    /// Bytes: `vd`.
    case data
    /// An Object Link: `vlo`, `ov`.
    case link
    /// Any of them: the value says itself what it is, or only the reader knows.
    case any
    /// A map without entries: a Resource without instances, or an Object Instance without Resources.
    case empty
  }

  @usableFromInline var key: PathKey
  /// Its time in nanoseconds, see `RecordTime`.
  @usableFromInline var nanoseconds: Int64 = 0
  /// Where the value begins, and, for text and data, ends.
  @usableFromInline var start: UInt32 = 0
  @usableFromInline var end: UInt32 = 0
  /// Where the number stands that is to be added (RFC 8428, section 4.5.4); 0 when there is none.
  @usableFromInline var base: UInt32 = 0
  @usableFromInline var kind: Kind
  @usableFromInline var timeOrigin: TimeOrigin = .none

  @usableFromInline
  enum TimeOrigin: UInt8, Sendable {
    case epoch
    case now
    case none
  }

  @usableFromInline
  init(key: PathKey, kind: Kind) {
    self.key = key
    self.kind = kind
  }

  /// Where the value begins, in bytes from the start of the payload.
  public var offset: Int { Int(start) }

  /// Its time, `nil` when none is said.
  public internal(set) var time: RecordTime? {
    get {
      switch timeOrigin {
      case .none: nil
      case .epoch: RecordTime(nanoseconds: nanoseconds)
      case .now: RecordTime(nanoseconds: nanoseconds, since: .now)
      }
    }
    set {
      nanoseconds = newValue?.nanoseconds ?? 0
      timeOrigin =
        switch newValue?.origin {
        case .epoch: .epoch
        case .now: .now
        case nil: .none
        }
    }
  }

  /// Whether it belongs before `other`: by path, then by time, then as they came.
  @usableFromInline
  func precedes(_ other: Self) -> Bool {
    if key != other.key { return key.bits < other.key.bits }
    let (left, right) = (time ?? .now, other.time ?? .now)
    return left != right ? left < right : start < other.start
  }
}

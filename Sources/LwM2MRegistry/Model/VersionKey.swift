#if Registry
  public import LwM2MVocabulary

  /// One version of one Object.
  public struct VersionKey: Hashable, Comparable, Sendable {
    /// The Object.
    public var objectID: ObjectID
    /// Its version.
    public var version: ObjectVersion

    /// A version of an Object.
    public init(_ objectID: ObjectID, _ version: ObjectVersion) {
      self.objectID = objectID
      self.version = version
    }

    /// By Object, then by version.
    public static func < (left: Self, right: Self) -> Bool {
      left.rowID < right.rowID
    }

    /// The key of its row: the Object's ID and the two parts of the version, so that rows are in the order of keys.
    var rowID: Int64 {
      Int64(objectID.rawValue) << 32 | Int64(version.major) << 16 | Int64(version.minor)
    }

    /// The version whose row has this key.
    init(rowID: Int64) {
      objectID = ObjectID(rawValue: UInt16(truncatingIfNeeded: rowID >> 32))
      version = ObjectVersion(
        major: UInt16(truncatingIfNeeded: rowID >> 16), minor: UInt16(truncatingIfNeeded: rowID))
    }

    /// The keys of all rows of an Object.
    static func rowIDs(of objectID: ObjectID) -> ClosedRange<Int64> {
      let first = Int64(objectID.rawValue) << 32
      return first...(first | 0xFFFF_FFFF)
    }
  }

  extension VersionKey: CustomStringConvertible {
    /// `3303:1.1`
    public var description: String { "\(objectID):\(version)" }

    /// The Object and version written as `3303:1.1`; `nil` for other text.
    public init?(_ text: some StringProtocol) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let objectID = ObjectID(decimal: parts[0]), let version = ObjectVersion(parts[1])
      else { return nil }
      self.init(objectID, version)
    }
  }

  extension ObjectID {
    // Inlinable: as generic code it would take a tenth of a whole look-up.
    /// The number written in decimal digits and nothing else; `nil` for other text.
    @inlinable public init?(decimal text: some StringProtocol) {
      guard !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let number = UInt16(text)
      else { return nil }
      self.init(rawValue: number)
    }
  }

#endif

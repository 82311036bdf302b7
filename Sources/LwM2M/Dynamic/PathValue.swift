#if !hasFeature(Embedded)
  /// A value of any type with its path, and its time where it has one: a payload taken apart.
  public struct PathValue: Equatable, Sendable {
    /// What stands at a path.
    public enum Content: Equatable, Sendable {
      /// The value of a Resource or Resource Instance.
      case value(AnyResourceValue)
      /// Nothing is in it: a Resource without instances, an Object Instance without Resources.
      case empty
      /// Only the path: what a composite operation asks for, or, with LwM2M Core 1.2, what a Write-Composite removes.
      case nothing
    }

    /// Where it stands.
    public var path: ResourcePath
    /// When it was measured; `nil` when the payload does not say, which means now.
    public var time: RecordTime?
    /// What stands there.
    public var content: Content

    /// Something at a path.
    public init(_ path: ResourcePath, _ content: Content, time: RecordTime? = nil) {
      self.path = path
      self.time = time
      self.content = content
    }
  }

  /// What two values of a payload cannot share: a path, and a time.
  private struct PlaceInTime: Hashable {
    var bits: UInt64
    var time: RecordTime
  }

  extension PathValue {
    /// Whether it can stand at a path of so many parts.
    fileprivate func fits(_ depth: Int) -> Bool {
      switch content {
      case .value: depth > 2
      case .empty: 1...3 ~= depth
      case .nothing: true
      }
    }
  }

  extension [PathValue] {
    /// Throws when a value is not within the request's path or at no Resource, when two have the same path and time, or
    /// when a Resource has both a value and instances.
    func check(within request: ResourcePath) throws(PayloadError) {
      let request = PathKey(request)
      var places: Set<PlaceInTime> = []
      var multiple: Set<UInt64> = []
      for value in self {
        let key = PathKey(value.path)
        guard key.isWithin(request) else { throw PayloadError(.unexpectedPath(value.path)) }
        guard places.insert(PlaceInTime(bits: key.bits, time: value.time ?? .now)).inserted else {
          throw PayloadError(.duplicatePath(value.path))
        }
        guard value.fits(key.depth) else { throw PayloadError(.invalidPath) }
        if key.depth == 4, value.content != .nothing { multiple.insert(key.bits >> 16) }
      }
      for value in self where value.content != .nothing {
        let key = PathKey(value.path)
        if key.depth == 3, multiple.contains(key.bits >> 16) { throw PayloadError(.wrongMultiplicity) }
      }
    }
  }
#endif

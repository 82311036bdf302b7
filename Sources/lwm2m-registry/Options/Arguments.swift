#if Registry
  public import ArgumentParser
  public import LwM2MVocabulary
  import LwM2MRegistry

  extension ObjectID: ExpressibleByArgument {
    /// A number from 0 to 65535 in decimal digits.
    public init?(argument: String) {
      self.init(decimal: argument)
    }
  }

  /// An Object and perhaps a version, as `3303` or `3303:1.1`.
  struct ObjectReference: ExpressibleByArgument {
    var id: ObjectID
    var version: ObjectVersion?

    init?(argument: String) {
      if let id = ObjectID(decimal: argument) {
        (self.id, version) = (id, nil)
      } else if let key = VersionKey(argument) {
        (id, version) = (key.objectID, key.version)
      } else {
        return nil
      }
    }
  }

#endif

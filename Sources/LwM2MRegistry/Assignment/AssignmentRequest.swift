#if Registry
  public import LwM2MVocabulary

  /// An Object that needs an ID.
  public struct AssignmentRequest: Hashable, Sendable {
    /// The Object's name.
    public var name: String
    /// Who it belongs to.
    public var owner: String
    /// The version that is being written.
    public var version: ObjectVersion
    /// What the Object is for.
    public var summary: String
    /// The class to take the ID from; `nil` means a block of the owner where there is one, else `IDClass.usual`.
    public var className: String?
    /// The ID that is wanted, `nil` when any will do.
    public var id: ObjectID?
    /// Whether an ID that was given back may be used again.
    public var reusesReleased: Bool

    /// A request.
    public init(
      name: String, owner: String, version: ObjectVersion = .v1_0, summary: String = "", className: String? = nil,
      id: ObjectID? = nil, reusesReleased: Bool = false
    ) {
      self.name = name
      self.owner = owner
      self.version = version
      self.summary = summary
      self.className = className
      self.id = id
      self.reusesReleased = reusesReleased
    }
  }

  /// An ID that an Object has.
  public struct Assignment: Hashable, Sendable {
    /// The ID.
    public var id: ObjectID
    /// The URN that goes with it.
    public var urn: ObjectURN
    /// The class of the ID.
    public var className: String
    /// Whether the Object had been given it before.
    public var isRepeated: Bool
  }

#endif

#if Registry
  public import LwM2MVocabulary

  /// Who did what, and when.
  public struct LogEntry: Hashable, Sendable {
    /// What can be done to a registry.
    public enum Action: String, Hashable, Sendable, CaseIterable {
      /// The registry was made.
      case create
      /// Definitions and tables came from files.
      case `import`
      /// An Object was given an ID.
      case assign
      /// An ID was given back.
      case release
      /// A block was reserved.
      case reserve
      /// A version was published.
      case publish
      /// A stored definition was replaced by another.
      case replace
      /// A class was added.
      case addClass = "add-class"
    }

    /// Its number; the first entry is 1.
    public var number: Int
    /// When, in UTC, as ISO 8601 writes it.
    public var time: String
    /// Who.
    public var author: String
    /// What; the name of an `Action`, or of one that a newer release knows.
    public var action: String
    /// The Object that it was about, `nil` when it was about none or about many.
    public var objectID: ObjectID?
    /// More about it.
    public var detail: String
  }

#endif

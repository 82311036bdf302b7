#if Registry
  public import LwM2MVocabulary

  /// A range of Object IDs, and who may take from it.
  ///
  /// Source: the public registry's table of ID classes, as of 2024; see `IDClass.standard`. A registry can have more.
  public struct IDClass: Hashable, Sendable {
    /// How IDs are taken from a class.
    public enum Assignment: String, Hashable, Sendable, CaseIterable {
      /// One by one.
      case free
      /// By those who reserved a block of it.
      case block
      /// Not at all.
      case none
    }

    /// Its name.
    public var name: String
    /// Its IDs.
    public var ids: ClosedRange<ObjectID>
    /// How IDs are taken from it.
    public var assignment: Assignment
    /// Whom it is for.
    public var summary: String

    /// A class from its parts.
    public init(name: String, ids: ClosedRange<ObjectID>, assignment: Assignment, summary: String) {
      self.name = name
      self.ids = ids
      self.assignment = assignment
      self.summary = summary
    }

    /// The classes of the public registry. Where two overlap, an ID belongs to the narrower one.
    public static let standard: [IDClass] = [
      IDClass(
        name: "oma", ids: 0...1023, assignment: .free,
        summary: "OMA: 0-499 device management, 500-1023 IPSO"),
      IDClass(name: "reserved", ids: 1024...2047, assignment: .none, summary: "reserved"),
      IDClass(name: "ext", ids: 2048...10240, assignment: .free, summary: "standards bodies and alliances"),
      IDClass(name: "x", ids: 10241...32768, assignment: .free, summary: "companies and persons, registered with OMA"),
      IDClass(
        name: "private", ids: 26241...32768, assignment: .free,
        summary: "the part of x that was free to use without registration until January 2023"),
      IDClass(
        name: "vendor", ids: 32769...42768, assignment: .block,
        summary: "blocks of at most 50, each reserved by one company; never published by OMA"),
      IDClass(name: "test", ids: 42769...42800, assignment: .free, summary: "tests; never in a product"),
      IDClass(name: "never", ids: 42801...65535, assignment: .none, summary: "reserved; 65535 is no ID"),
    ]

    /// The class from which IDs are taken when none is named.
    public static let usual = "private"
    /// The most IDs in one block.
    public static let largestBlock = 50
  }

  /// IDs that one company has reserved.
  public struct VendorBlock: Hashable, Sendable {
    /// Who.
    public var owner: String
    /// Which.
    public var ids: ClosedRange<ObjectID>
  }

#endif

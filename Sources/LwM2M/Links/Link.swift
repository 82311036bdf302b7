/// A link of the CoRE Link Format, Content-Format 40 (RFC 6690): where it leads, and what is said of that place.
public struct Link: Sendable {
  /// Something said of a link's target: `ct=112`, `rt="oma.lwm2m"`, `obs`.
  public struct Attribute: Sendable {
    /// Its value.
    public enum Value: Sendable {
      /// None: the name says it all.
      case none
      /// Without quotes. Only characters of `ptoken` can stand in it (RFC 6690, section 2).
      case token(String)
      /// In quotes. Any characters can stand in it.
      case quoted(String)
    }

    /// Its name.
    public var name: String
    /// Its value.
    public var value: Value

    /// An attribute with this name and value.
    public init(_ name: String, _ value: Value = .none) {
      self.name = name
      self.value = value
    }

    /// The value's text, in quotes or not; `nil` when there is none.
    public var text: String? {
      switch value {
      case .none: nil
      case .token(let text), .quoted(let text): text
      }
    }
  }

  /// Where it leads: an absolute path, `/3303/0`. Characters outside of paths are percent-encoded.
  public var target: String
  /// What is said of the target, in the order of the sender.
  public var attributes: [Attribute]

  /// A link to a path.
  public init(_ target: String, _ attributes: [Attribute] = []) {
    self.target = target
    self.attributes = attributes
  }

  /// The first attribute with a name.
  public func attribute(_ name: String) -> Attribute? {
    attributes.first { $0.name.isSame(as: name) }
  }
}

extension Link: Equatable {
  /// Whether both have the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.target.isSame(as: right.target) && left.attributes == right.attributes
  }
}

extension Link.Attribute: Equatable {
  /// Whether both have the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    guard left.name.isSame(as: right.name) else { return false }
    return switch (left.value, right.value) {
    case (.none, .none): true
    case (.token(let left), .token(let right)): left.isSame(as: right)
    case (.quoted(let left), .quoted(let right)): left.isSame(as: right)
    default: false
    }
  }
}

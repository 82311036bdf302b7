/// What a change asks of the version.
///
/// Source: LwM2M Core, "Object Versioning".
public enum Impact: String, Comparable, CaseIterable, Sendable {
  /// Nothing: both say the same, in another way.
  case none
  /// A new minor version at least: old programs and new ones understand each other.
  case minor
  /// A new major version: they do not.
  case major

  /// From `none`, the least, to `major`.
  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .none: 0
    case .minor: 1
    case .major: 2
    }
  }
}

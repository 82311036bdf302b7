/// How grave a finding is.
public enum Severity: String, Comparable, Sendable, CaseIterable {
  /// Worth knowing; nothing is wrong.
  case note
  /// Irregular, but its meaning is clear.
  case warning
  /// Without a clear meaning, or forbidden: the definition is not used.
  case error

  /// From `note`, the least, to `error`.
  public static func < (left: Self, right: Self) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

import Synchronization

/// Which contents have been met, so that identical files are read and checked once.
///
/// Registries hold the current version of an Object twice, so this halves the work on them. Contents are compared whole;
/// they are kept up to a limit, beyond which a file is merely checked again.
final class ContentTable: Sendable {
  private struct Content: Hashable {
    var bytes: [UInt8]
    var digest: Int

    func hash(into hasher: inout Hasher) {
      hasher.combine(digest)
    }

    static func == (left: Self, right: Self) -> Bool {
      left.digest == right.digest && left.bytes == right.bytes
    }
  }

  private struct State {
    var indices: [Content: Int] = [:]
    var keptBytes = 0
  }

  private static let mostKeptBytes = 24 << 20
  private let state = Mutex(State())

  /// The index under which the same bytes were met before; `nil`, and the bytes are kept under `index`, when they are new.
  func firstIndex(of bytes: [UInt8], orInsert index: Int) -> Int? {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    let content = Content(bytes: bytes, digest: hasher.finalize())
    return state.withLock { state in
      if let known = state.indices[content] { return known }
      if state.keptBytes + bytes.count <= Self.mostKeptBytes {
        state.keptBytes += bytes.count
        state.indices[content] = index
      }
      return nil
    }
  }
}

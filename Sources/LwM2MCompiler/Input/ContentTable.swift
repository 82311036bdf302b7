import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Which contents have been met, so that identical files are read and checked once.
///
/// Registries hold the current version of an Object twice, so this halves the work on them. Contents are compared whole;
/// they are kept up to a limit, beyond which a file is merely checked again.
final class ContentTable: Sendable {
  private struct Content: Hashable {
    var bytes: [UInt8]
    var digest: UInt64

    func hash(into hasher: inout Hasher) {
      hasher.combine(digest)
    }

    static func == (left: Self, right: Self) -> Bool {
      guard left.digest == right.digest, left.bytes.count == right.bytes.count else { return false }
      return left.bytes.withUnsafeBytes { here in
        right.bytes.withUnsafeBytes { there in
          guard let hereStart = here.baseAddress, let thereStart = there.baseAddress else { return here.isEmpty }
          return memcmp(hereStart, thereStart, here.count) == 0
        }
      }
    }
  }

  private struct State {
    var indices: [Content: Int] = [:]
    var keptBytes = 0
  }

  private static let mostKeptBytes = 24 << 20
  /// Another in each run, so that nobody can write files whose digests collide.
  private let seed = UInt64.random(in: .min ... .max)
  private let state = Mutex(State())

  /// The index under which the same bytes were met before; `nil`, and the bytes are kept under `index`, when they are new.
  func firstIndex(of bytes: [UInt8], orInsert index: Int) -> Int? {
    let content = Content(bytes: bytes, digest: digest(of: bytes))
    return state.withLock { state in
      if let known = state.indices[content] { return known }
      if state.keptBytes + bytes.count <= Self.mostKeptBytes {
        state.keptBytes += bytes.count
        state.indices[content] = index
      }
      return nil
    }
  }

  /// A number that differs for different contents in all likelihood. (Swift's own hash, which resists more than this
  /// needs, would take as long as a tenth of all parsing.)
  private func digest(of bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { buffer in
      var digest = seed ^ UInt64(buffer.count)
      var offset = 0
      func word(at place: Int) -> UInt64 { buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
      // Two at a time, which do not wait for each other's product.
      var second = ~digest
      while offset + 16 <= buffer.count {
        digest = Self.mix(digest, word(at: offset))
        second = Self.mix(second, word(at: offset + 8))
        offset += 16
      }
      digest = Self.mix(digest, second)
      for byte in buffer[offset...] { digest = Self.mix(digest, UInt64(byte)) }
      return digest
    }
  }

  private static func mix(_ digest: UInt64, _ word: UInt64) -> UInt64 {
    let product = (digest ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}

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
      // Four at a time, which do not wait for each other's product.
      var digests = SIMD4(digest, digest &+ 1, digest &+ 2, digest &+ 3)
      while offset + 32 <= buffer.count {
        for lane in 0..<4 {
          let word = buffer.loadUnaligned(fromByteOffset: offset + 8 * lane, as: UInt64.self)
          digests[lane] = Self.mix(digests[lane], word)
        }
        offset += 32
      }
      for lane in 0..<4 { digest = Self.mix(digest, digests[lane]) }
      while offset + 8 <= buffer.count {
        digest = Self.mix(digest, buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      for byte in buffer[offset...] { digest = Self.mix(digest, UInt64(byte)) }
      return digest
    }
  }

  private static func mix(_ digest: UInt64, _ word: UInt64) -> UInt64 {
    let product = (digest ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}

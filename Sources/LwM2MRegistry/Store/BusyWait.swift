#if Registry
  import GRDB
  import Synchronization

  #if canImport(Darwin)
    import Darwin
  #elseif canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// How a program waits while another one writes.
  ///
  /// SQLite's own way sleeps up to a tenth of a second, and the same times in every program. Short sleeps of random
  /// length let many writers take turns without long gaps, and the wait has an end.
  enum BusyWait {
    /// The longest wait, unless somebody has less patience. An import of a whole registry takes less.
    static let limit = Duration.seconds(60)

    private static let longestSleep: UInt32 = 8_000

    /// The mode for a connection.
    static func mode(limit: Duration) -> Database.BusyMode {
      let start = Mutex(ContinuousClock.now)
      return .callback { tries in
        if tries == 0 { start.withLock { $0 = .now } }
        guard start.withLock({ ContinuousClock.now - $0 }) < limit else { return false }
        let longest = min(longestSleep, 500 << UInt32(min(tries, 4)))
        usleep(.random(in: 200...longest))
        return true
      }
    }
  }

#endif

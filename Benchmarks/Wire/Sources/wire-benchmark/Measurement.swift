#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The CPU time of one operation, as medians of rounds in which all operations take turns.
struct Measurement {
  private static let rounds = 41
  private static let repetitions = 4000

  /// Measures the operations; each says whether it did its work. Returns nanoseconds, in their order.
  static func medians(_ operations: [() -> Bool]) -> [Double] {
    var times = operations.map { _ in [Double]() }
    for round in 0...rounds {
      for (index, operation) in operations.enumerated() {
        let time = measure(operation)
        if round > 0 { times[index].append(time) }  // the first warms up
      }
    }
    return times.map { $0.sorted()[$0.count / 2] }
  }

  private static func measure(_ operation: () -> Bool) -> Double {
    let start = cpuNanoseconds()
    var succeeded = 0
    for _ in 0..<repetitions where operation() { succeeded += 1 }
    let end = cpuNanoseconds()
    guard succeeded == repetitions else {
      print("a coder failed")
      exit(1)
    }
    return Double(end - start) / Double(repetitions)
  }

  private static func cpuNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

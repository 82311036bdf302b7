import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Applies `transform` to the numbers below `count` on all cores, and returns the results in the order of the numbers.
///
/// Plain threads: they start in microseconds, load nothing at start-up, and the work never waits for anything but the
/// disk. The calling thread works too.
func concurrentMap<Result: Sendable>(_ count: Int, transform: @Sendable (Int) -> Result) -> [Result] {
  let workers = min(count / leastWorkPerThread, coreCount)
  guard workers > 1 else { return (0..<count).map(transform) }
  return withoutActuallyEscaping(transform) { transform in
    [Result](unsafeUninitializedCapacity: count) { buffer, filled in
      let work = SharedWork(slots: UnsafeMutableBufferPointer(rebasing: buffer[..<count]), transform: transform)
      let threads = (1..<workers).compactMap { _ in startThread { work.run() } }
      work.run()
      for thread in threads { pthread_join(thread, nil) }
      filled = count
    }
  }
}

/// With less than this much to do for each, another thread costs more than it saves.
private let leastWorkPerThread = 4

private let coreCount = min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), 16)

/// What the threads of one `concurrentMap` share. Each number is taken by one thread, which fills that slot; so no two
/// threads ever touch the same memory, and when all have ended every slot is filled.
private final class SharedWork<Result: Sendable>: @unchecked Sendable {
  private let slots: UnsafeMutableBufferPointer<Result>
  private let transform: @Sendable (Int) -> Result
  private let next = Atomic(0)

  /// - Parameter slots: room for as many results as there are numbers, nothing in it yet.
  init(slots: UnsafeMutableBufferPointer<Result>, transform: @escaping @Sendable (Int) -> Result) {
    self.slots = slots
    self.transform = transform
  }

  /// Takes numbers until none is left.
  func run() {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < slots.count else { break }
      slots.initializeElement(at: index, to: transform(index))
    }
  }
}

/// A closure on its way into a thread.
private final class Job: Sendable {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

/// Starts a thread, or returns `nil` when the system has none to give: the others then do its share.
private func startThread(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
  // Not `pthread_attr_t()`: where libxml2 is imported too, its module claims the type, and hides the initializer.
  return withUnsafeTemporaryAllocation(of: pthread_attr_t.self, capacity: 1) { buffer in
    guard let attributes = buffer.baseAddress else { return nil }
    pthread_attr_init(attributes)
    defer { pthread_attr_destroy(attributes) }
    pthread_attr_setstacksize(attributes, stackSize)

    let job = Unmanaged.passRetained(Job(run: body))
    #if canImport(Darwin)
      var thread: pthread_t?
      let status = pthread_create(&thread, attributes, { runJob($0) }, job.toOpaque())
    #else
      var thread = pthread_t()
      let status = pthread_create(&thread, attributes, { $0.flatMap(runJob) }, job.toOpaque())
    #endif
    if status == 0 { return thread }
    job.release()
    return nil
  }
}

/// Half of what a main thread has; on some systems other threads have far less unless told.
private let stackSize = 4 << 20

private func runJob(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run()
  return nil
}

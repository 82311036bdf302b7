import LwM2MCompiler
import Synchronization

/// Counts the steps of the work.
final class Counter: Sendable {
  private let state = Mutex((steps: 0, done: 0))

  /// How many steps were announced.
  var steps: Int { state.withLock(\.steps) }
  /// How many were done.
  var done: Int { state.withLock(\.done) }

  /// The listener.
  var progress: Progress {
    Progress(
      begin: { steps in self.state.withLock { $0.steps += steps } }, advance: { self.state.withLock { $0.done += 1 } })
  }
}

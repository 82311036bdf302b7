package import LwM2MCompiler
import Synchronization

/// A bar on standard error, for work that takes longer than a moment.
package final class ProgressBar: Sendable {
  private struct State {
    var steps = 0
    var done = 0
    var nextUpdate: ContinuousClock.Instant
    var isShown = false
  }

  private static let moment = Duration.milliseconds(400)
  private static let interval = Duration.milliseconds(100)
  private static let barWidth = 30
  private let state = Mutex(State(nextUpdate: .now + moment))

  /// A bar that shows itself when work takes longer than a moment.
  package init() {}

  /// The compiler's listener.
  package var progress: Progress {
    Progress(
      begin: { steps in
        self.state.withLock {
          $0.steps = steps
          $0.done = 0
        }
      },
      advance: { self.advance() })
  }

  private func advance() {
    state.withLock { state in
      state.done += 1
      let now = ContinuousClock.now
      guard now >= state.nextUpdate, state.steps > 0 else { return }
      state.nextUpdate = now + Self.interval
      state.isShown = true
      let filled = Self.barWidth * min(state.done, state.steps) / state.steps
      let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.barWidth - filled)
      try? Console.errors.write("\r[\(bar)] \(state.done) of \(state.steps)\u{1B}[K")
    }
  }

  /// Removes the bar.
  package func finish() {
    state.withLock { state in
      if state.isShown { try? Console.errors.write("\r\u{1B}[K") }
      state.isShown = false
    }
  }
}

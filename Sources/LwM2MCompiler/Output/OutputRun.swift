import LwM2MDiagnostics
import LwM2MGenerators

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Brings output folders up to date, or compares them: makes each file and takes it to its place at once, on all cores.
struct OutputRun {
  /// What came of it.
  private(set) var outcome = OutputOutcome()

  private var updates: [FolderUpdate] = []
  private let isCheck: Bool

  /// Does the work.
  ///
  /// - Parameters:
  ///   - folders: the folders, all different.
  ///   - isCheck: whether to compare only.
  ///   - keepsStale: whether files of earlier runs stay that no longer belong.
  ///   - progress: hears of each file.
  init(folders: [OutputFolder], isCheck: Bool, keepsStale: Bool, progress: Progress) {
    self.isCheck = isCheck
    open(folders)
    defer { for update in updates { update.close() } }

    let steps = Self.steps(updates.map(\.fileCount))
    progress.begin(steps.count)
    let results = concurrentMap(steps.count) { [updates] index in
      defer { progress.advance() }
      let (update, file) = steps[index]
      return updates[update].process(file, isCheck: isCheck)
    }
    for result in results { count(result) }
    for update in updates { finish(update, keepsStale: keepsStale) }
  }

  /// Opens, locks and looks at the folders.
  private mutating func open(_ folders: [OutputFolder]) {
    var opened: [(folder: OutputFolder, descriptor: FileDescriptor, identity: FileStatus.Identity)] = []
    for folder in folders {
      do throws(SystemError) {
        let descriptor = try folder.open(isCheck: isCheck)
        opened.append((folder, descriptor, try descriptor.status().identity))
      } catch  where isCheck && error.isNotFound {
        updates.append(FolderUpdate(missing: folder))
      } catch {
        outcome.diagnostics.append(.unwritable(folder.path, error))
      }
    }
    // Always in the same order, so that two runs never wait for each other.
    var locked: Set<FileStatus.Identity> = []
    if !isCheck {
      for (_, descriptor, identity) in opened.sorted(by: { $0.identity < $1.identity })
      where flock(descriptor.number, LOCK_EX) == 0 {
        locked.insert(identity)
      }
    }
    for (folder, descriptor, identity) in opened {
      do throws(SystemError) {
        let update = try FolderUpdate(folder, descriptor)
        if locked.contains(identity) { update.removeLeftovers() }
        if !isCheck { try update.announce() }
        outcome.diagnostics += update.collisions
        updates.append(update)
      } catch {
        outcome.diagnostics.append(.unwritable(folder.path, error))
        descriptor.shut()
      }
    }
  }

  /// All files of all folders, taken in turns: threads that write into the same folder would wait for each other.
  private static func steps(_ fileCounts: [Int]) -> [(update: Int, file: Int)] {
    (0..<(fileCounts.max() ?? 0)).flatMap { file in
      fileCounts.indices.filter { file < fileCounts[$0] }.map { (update: $0, file: file) }
    }
  }

  private mutating func count(_ result: FolderUpdate.FileResult) {
    switch result {
    case .written: outcome.written += 1
    case .unchanged: outcome.unchanged += 1
    case .failed(let diagnostic): outcome.diagnostics.append(diagnostic)
    }
  }

  private mutating func finish(_ update: FolderUpdate, keepsStale: Bool) {
    guard !keepsStale, isCheck || outcome.diagnostics.isEmpty else { return }
    do throws(SystemError) {
      if isCheck {
        outcome.diagnostics += try update.staleNames().map { .stale(update.folder.filePath($0)) }
      } else {
        outcome.removed += try update.removeStale()
      }
    } catch {
      outcome.diagnostics.append(.unwritable(update.folder.path, error))
    }
  }
}

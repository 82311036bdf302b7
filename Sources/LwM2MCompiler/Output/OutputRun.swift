import LwM2MPipeline
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

    let steps = Self.steps(updates.map(\.stepCount))
    progress.begin(steps.count)
    let results = concurrentMap(steps.count) { [updates] index in
      defer { progress.advance() }
      let (update, file) = steps[index]
      return updates[update].process(file, isCheck: isCheck)
    }
    let hasFailed = !outcome.diagnostics.isEmpty || results.contains(where: \.isFailure)
    let ends = updates.map { end($0, keepsStale: keepsStale || !isCheck && hasFailed) }
    for (step, result) in zip(steps, results) where ends[step.update].isPublished { count(result) }
    for end in ends { outcome.add(end.outcome) }
    for update in updates { update.close() }

    let unpublished = updates.indices.filter { !ends[$0].isPublished }
    guard !unpublished.isEmpty else { return }
    // Another run was quicker: what it made is brought up to date.
    let second = OutputRun(
      folders: unpublished.map { updates[$0].folder }, isCheck: isCheck, keepsStale: keepsStale, progress: .silent)
    outcome.add(second.outcome)
  }

  private typealias OpenFolder = (folder: OutputFolder, opened: OutputFolder.Opened, identity: FileStatus.Identity)

  /// Opens, locks and looks at the folders.
  private mutating func open(_ folders: [OutputFolder]) {
    var opened: [OpenFolder] = []
    for folder in folders {
      do throws(SystemError) {
        let descriptor = try folder.open(isCheck: isCheck)
        opened.append((folder, descriptor, try descriptor.descriptor.status().identity))
      } catch  where isCheck && error.isNotFound {
        updates.append(FolderUpdate(missing: folder))
      } catch {
        outcome.diagnostics.append(.unwritable(folder.path, error))
      }
    }
    if !isCheck { lock(&opened) }
    for (folder, opened, _) in opened {
      do throws(SystemError) {
        let update = try FolderUpdate(folder, opened)
        if !isCheck { try update.announce() }
        outcome.diagnostics += update.collisions
        updates.append(update)
      } catch {
        outcome.diagnostics.append(.unwritable(folder.path, error))
        opened.descriptor.shut()
      }
    }
  }

  /// Waits until no other run writes into the folders; always in the same order, so that two runs never wait for each
  /// other.
  private mutating func lock(_ opened: inout [OpenFolder]) {
    for index in opened.indices.sorted(by: { opened[$0].identity < opened[$1].identity }) {
      do throws(SystemError) {
        try opened[index].folder.lock(&opened[index].opened)
      } catch {
        outcome.diagnostics.append(.unwritable(opened[index].folder.path, error))
      }
    }
  }

  /// All files of all folders, taken in turns: threads that write into the same folder would wait for each other. So would
  /// threads that count references to the same definition, so each folder begins at another place.
  private static func steps(_ fileCounts: [Int]) -> [(update: Int, file: Int)] {
    (0..<(fileCounts.max() ?? 0)).flatMap { turn in
      fileCounts.indices.filter { turn < fileCounts[$0] }.map { update in
        let start = fileCounts[update] * update / fileCounts.count
        return (update: update, file: (start + turn) % fileCounts[update])
      }
    }
  }

  private mutating func count(_ result: FolderUpdate.FileResult) {
    switch result {
    case .written: outcome.written += 1
    case .unchanged: outcome.unchanged += 1
    case .listed: break
    case .failed(let diagnostic): outcome.diagnostics.append(diagnostic)
    }
  }

  /// Removes what no longer belongs, and takes a new folder to its place; `isPublished` says whether that place was free.
  private func end(_ update: FolderUpdate, keepsStale: Bool) -> (isPublished: Bool, outcome: OutputOutcome) {
    var outcome = OutputOutcome()
    do throws(SystemError) {
      if isCheck, !keepsStale {
        outcome.diagnostics = try update.staleNames().map { .stale(update.folder.filePath($0)) }
      } else if !keepsStale {
        outcome.removed = try update.removeStale()
      }
      return (try update.publish(), outcome)
    } catch {
      outcome.diagnostics.append(.unwritable(update.folder.path, error))
      return (true, outcome)
    }
  }
}
